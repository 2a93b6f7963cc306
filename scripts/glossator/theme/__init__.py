"""The theme, as MkDocs finds it by its entry point `glossator`: templates, styles, scripts, letters."""
