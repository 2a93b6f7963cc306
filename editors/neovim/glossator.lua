-- Copy to ~/.config/nvim/plugin/glossator.lua (Neovim 0.11 or later; no plug-in is needed).
vim.lsp.config("glossator", {
  cmd = { "glossator", "lsp" },
  filetypes = { "markdown", "yaml", "bib" },
  -- An edition has a mkdocs.yml and references/ beside it; elsewhere the server is not started.
  root_dir = function(buffer, begin)
    local root = vim.fs.root(buffer, "mkdocs.yml")
    if root and vim.uv.fs_stat(root .. "/references") then
      begin(root)
    end
  end,
})
vim.lsp.enable("glossator")

-- Schemas of records, where yaml-language-server is there: see the guide for how .schemas/ is made.
vim.lsp.config("yamlls", {
  settings = {
    yaml = {
      schemas = {
        [".schemas/names.json"] = "references/names.yml",
        [".schemas/events.json"] = "references/events.yml",
        [".schemas/chains.json"] = "references/chains.yml",
        [".schemas/maps.json"] = "references/maps.yml",
        [".schemas/acts.json"] = "references/acts.yml",
        [".schemas/signs.json"] = "references/signs.yml",
        [".schemas/knowledge.json"] = "references/knowledge.yml",
        [".schemas/silence.json"] = "references/silence.yml",
        [".schemas/floors.json"] = "references/floors.yml",
      },
    },
  },
})
