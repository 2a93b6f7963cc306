"""The rules of structure, one a file. `glossator.witness.structure` lists them in order."""
