# The one list of commands. `make site` and `make test` set up everything they need, once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SOURCES ?=
STRICT ?=
CASES ?= 100000
ROUND := 5000
MANUAL ?= build/manual
PYTHONS ?= python3.11 python3.12 python3.13
STARTER := scripts/glossator/starter/files
VERSION ?=
ORIGINALS := $(if $(SOURCES),--sources $(SOURCES))

.DEFAULT_GOAL := help
.PHONY: help setup site offline serve check manual test fuzz hostile lint types contract messages workflows overlap zensical release bench bench-dates bench-ingest bench-linear browse reproduce sbom lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | expand -t 14

setup: $(READY) ## the environment alone: .venv with the locked dependencies

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Glossator needs Python 3.11 or newer; name one with make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "The module venv is missing; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@# Packages are compiled when they are installed, what is installed editable is not, and may never be where
	@# PYTHONDONTWRITEBYTECODE is set: every start would compile it anew. What is edited later is compiled as ever.
	@$(BIN)/python -m compileall -q scripts/glossator
	@touch $@

site: $(READY) ## build site/ (make site SOURCES=folder adds the original texts in it)
	$(BIN)/glossator build $(ORIGINALS) $(if $(STRICT),--strict)

offline: $(READY) ## build/offline/ and build/offline.zip: the site to be read from a folder or a USB stick
	$(BIN)/glossator build --offline $(ORIGINALS)

serve: $(READY) ## live preview on http://127.0.0.1:8000
	$(BIN)/glossator serve $(ORIGINALS)

check: $(READY) ## findings of the edition, without building
	$(BIN)/glossator check $(ORIGINALS)

manual: $(READY) ## build build/manual/, how to use Glossator (make manual MANUAL=folder puts it there)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --config-file manual/mkdocs.yml --site-dir $(abspath $(MANUAL))
	@echo "the manual is in $(MANUAL); $(BIN)/python -m http.server --directory $(MANUAL) shows it"

zensical: $(READY) ## build site-zensical/ with Zensical over the same woven pages
	$(BIN)/glossator build --generator zensical --site-dir site-zensical $(ORIGINALS)

test: $(READY) ## all tests, on all cores; those that measure how time grows stand alone
	@# The store is tried as another user too, who cannot enter the folder of a worker.
	$(BIN)/python -m pytest -n auto --ignore tests/linear --ignore tests/bibliography/test_store.py
	$(BIN)/python -m pytest tests/linear tests/bibliography/test_store.py

fuzz: $(READY) ## random input to every reader, 100,000 cases each (make fuzz CASES=n FUZZED=tests/fuzz/test_fuzz_edtf.py)
	@# Hypothesis remembers each case of a run: rounds of other seeds keep that within a few hundred megabytes.
	@for seed in $$(seq $$(( ($(CASES) + $(ROUND) - 1) / $(ROUND) ))); do \
	  echo "== seed $$seed"; \
	  GLOSSATOR_FUZZ=$(ROUND) $(BIN)/python -m pytest -m fuzz --hypothesis-seed=$$seed $(FUZZED) || exit 1; \
	done

hostile: $(READY) ## hostile strings in every field and place, all of them, with both generators and a browser
	GLOSSATOR_HOSTILE=all $(BIN)/python -m pytest tests/markup/test_hostile.py tests/hostile

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check scripts tests
	$(BIN)/ruff format --check scripts tests

types: $(READY) ## mypy, strict
	$(BIN)/mypy

contract: $(READY) ## the one-way flow of stages
	$(BIN)/lint-imports

messages: $(READY) ## what our code says to readers, for translators: the template and each catalogue brought up to it
	$(BIN)/python scripts/messages.py

workflows: $(READY) ## workflows, issue forms and templates of hosts: schema and known weaknesses
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml $(STARTER)/github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci $(STARTER)/gitlab-ci.yml
	$(BIN)/zizmor --offline --quiet .github/workflows $(STARTER)/github/workflows

overlap: ## no sentence of the originals in the repository (where ../shared is)
	@if [ -x ../shared/tools/overlap ]; then ../shared/tools/overlap; else echo "../shared/tools/overlap is not here: not run"; fi

bench: $(READY) ## time and memory for 100 and 1,000 texts, beside Material for MkDocs
	$(BIN)/python scripts/bench/bench.py --profile

bench-dates: $(READY) ## how well dates and events are found: own phrases, originals, paraphrases, unrelated sentences
	$(BIN)/python scripts/bench/dates.py

bench-ingest: $(READY) ## how well raw texts are read: 82 texts and 306 small ones with planted answers, and the originals
	$(BIN)/python scripts/bench/ingest.py
	$(BIN)/python scripts/bench/gold_footnotes.py
	$(BIN)/python -m pytest tests/witness/test_witness_gold.py tests/witness/test_origin_gold.py

bench-linear: $(READY) ## how the work grows with its input, up to a million characters (an hour)
	$(BIN)/python scripts/bench/linear.py

browse: $(READY) ## a table of measures in a real browser: axe, a reader's tasks, cards, weight, paint, paper (some minutes)
	$(BIN)/python scripts/bench/browse.py

reproduce: ## the same site with each of PYTHONS="python3.12 python3.13", byte for byte
	$(PYTHON) scripts/reproduce.py $(PYTHONS)

release: ## dist/: wheel and sdist, checked and tried with each Python here (make release VERSION=0.2.0 names it first)
	@$(PYTHON) -m venv build/release
	build/release/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-release.txt
	build/release/bin/python scripts/release/release.py $(if $(VERSION),--version $(VERSION))

sbom: $(READY) ## build/sbom.json: what the locked packages are (CycloneDX)
	@mkdir -p build
	env -u SOURCE_DATE_EPOCH $(BIN)/python -W ignore::UserWarning -m cyclonedx_py requirements requirements.txt --pyproject pyproject.toml --output-reproducible --spec-version 1.6 --output-format JSON --output-file build/sbom.json

lock: $(READY) ## write requirements.txt, and those for releases and PDF, anew from pyproject.toml
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --no-annotate --universal --python-version 3.11 --generate-hashes --extra dev --extra editor --extra formats --extra styles --extra zensical pyproject.toml --output-file requirements.txt
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["decks"], sep="\n")' \
	  | $(BIN)/uv pip compile --quiet --no-annotate --universal --python-version 3.11 --generate-hashes --constraint requirements.txt - --output-file requirements-anki.txt
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["release"], sep="\n")' \
	  | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes - --output-file requirements-release.txt
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["pdf"], sep="\n")' \
	  | $(BIN)/uv pip compile --quiet --no-annotate --universal --python-version 3.11 --generate-hashes --constraint requirements.txt - --output-file requirements-pdf.txt

clean: ## remove everything that is built
	rm -rf site site-zensical build dist .cache .venv
