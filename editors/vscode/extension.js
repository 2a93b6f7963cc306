// Starts `glossator lsp` for the edition that is open, and offers its other verbs in a terminal.
"use strict"

const fs = require("fs")
const path = require("path")
const vscode = require("vscode")
const { LanguageClient } = require("vscode-languageclient/node")

/** Kinds of file of an edition; the server leaves alone what lies outside its folders. */
const FILES = ["**/docs/**/*.md", "**/references/*.{yml,bib,csv}", "**/mkdocs.yml"]
const BIN = process.platform === "win32" ? ["Scripts", "glossator.exe"] : ["bin", "glossator"]

let client

/** The folder of the edition: the one that was named, else the one that is open. */
function project() {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath
  return folder && path.resolve(folder, vscode.workspace.getConfiguration("glossator").get("project") || ".")
}

/** The program: the one that was named, else that of the edition's own environment, else that of the path. */
function program(root) {
  const named = vscode.workspace.getConfiguration("glossator").get("command")
  const own = path.join(root, ".venv", ...BIN)
  return named || (fs.existsSync(own) ? own : "glossator")
}

async function start() {
  const root = project()
  if (!root) return
  const server = { command: program(root), args: ["lsp"], options: { cwd: root } }
  const documentSelector = FILES.map((pattern) => ({ scheme: "file", pattern }))
  client = new LanguageClient("glossator", "Glossator", server, { documentSelector })
  try {
    await client.start()
  } catch (error) {
    client = undefined
    const help = "Install it with `pip install 'glossator[editor]'`, or name it in the setting glossator.command."
    vscode.window.showErrorMessage(`Glossator: ${server.command} could not be started. ${help}`)
  }
}

async function stop() {
  const running = client
  client = undefined
  if (running) await running.stop()
}

/** Run a verb where its words can be read. */
function inTerminal(verb) {
  const root = project()
  if (!root) return
  const terminal = vscode.window.createTerminal({ name: `glossator ${verb}`, cwd: root, shellPath: program(root), shellArgs: [verb] })
  terminal.show()
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("glossator.restart", async () => {
      await stop()
      await start()
    }),
    vscode.commands.registerCommand("glossator.check", () => inTerminal("check")),
    vscode.commands.registerCommand("glossator.serve", () => inTerminal("serve")),
  )
  await start()
}

module.exports = { activate, deactivate: stop }
