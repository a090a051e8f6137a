# `make` prints this menu. The virtual environment in .venv is made when it is needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WORKERS ?= auto

.DEFAULT_GOAL := menu
.PHONY: menu setup demo test test-all check lint types generate vendor adopt diff docs pictures bench clean

menu: ## print this menu
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(READY) ## make the virtual environment for development

$(READY): pyproject.toml
	@test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

# It needs little: it does not wait for what development needs, but uses it where it is there.
DEMO := $(if $(wildcard $(READY)),$(VENV),.venv-demo)

demo: $(DEMO)/.ready ## run the example program against a local Telnyx, no account needed
	@$(DEMO)/bin/python -m examples.demo

# It runs from the checkout, so nothing of ours is built and installed.
NEEDED := import tomllib; project = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
  extras = project["optional-dependencies"]; \
  print(*project["dependencies"], *extras["fastapi"], *extras["simulator"], sep="\n")

.venv-demo/.ready: pyproject.toml
	@test -d .venv-demo || $(PYTHON) -m venv .venv-demo
	@.venv-demo/bin/python -c '$(NEEDED)' > .venv-demo/requirements.txt
	@.venv-demo/bin/python -m pip install --quiet --no-compile --disable-pip-version-check -r .venv-demo/requirements.txt
	@touch $@

test: $(READY) ## run the tests
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

test-all: ## run the tests on each installed Python of 3.11, 3.12 and 3.13
	@for v in 3.11 3.12 3.13; do \
	  if command -v python$$v >/dev/null 2>&1 && python$$v -c pass >/dev/null 2>&1; then \
	    echo "Python $$v"; \
	    $(MAKE) --no-print-directory test VENV=.venv-$$v PYTHON=python$$v || exit 1; \
	  else echo "Python $$v is not installed"; fi; \
	done

check: lint types ## lint, types, generated code is up to date, breaking changes are in the CHANGELOG
	@$(BIN)/python -m codegen check
	@$(BIN)/python -m tools.public_api check

lint: $(READY) ## ruff
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: $(READY) ## mypy, strict, over everything; pyright over what users see, which must be typed whole
	@$(BIN)/mypy
	@rm -rf tests/typing/_blocks && $(BIN)/python -m tests.typing.blocks tests/typing/_blocks
	@$(BIN)/mypy tests/typing examples benchmarks tools
	@$(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python
	@PATH="$(abspath $(BIN)):$$PATH" pyright --verifytypes telnyx_async --ignoreexternal

generate: $(READY) ## write telnyx_async/{api,models,handles} and docs/api.md from openapi/
	@$(BIN)/python -m codegen generate

vendor: $(READY) ## vendor another edition: make vendor SPEC=<file or URL>
	@test -n "$(SPEC)" || { echo "usage: make vendor SPEC=<file or URL>"; exit 2; }
	@$(BIN)/python -m codegen vendor "$(SPEC)"

adopt: $(READY) ## vendor and generate another edition, with a checklist: make adopt SPEC=<file or URL>
	@test -n "$(SPEC)" || { echo "usage: make adopt SPEC=<file or URL>"; exit 2; }
	@$(BIN)/python -m codegen adopt "$(SPEC)"

diff: $(READY) ## show what changed between two documents: make diff OLD=<file or URL> NEW=<file or URL>
	@test -n "$(OLD)" -a -n "$(NEW)" || { echo "usage: make diff OLD=<file or URL> NEW=<file or URL>"; exit 2; }
	@$(BIN)/python -m codegen diff "$(OLD)" "$(NEW)"

docs: $(READY) ## build the site: .site/site/index.html
	@$(BIN)/python -m tools.site .site
	@$(BIN)/zensical build --strict --config-file .site/zensical.toml

pictures: $(READY) ## draw the pictures of docs/images; needs Chromium and npm
	@$(BIN)/python -m tools.diagrams docs/images
	@$(BIN)/python -m tools.screenshots docs/images

bench: $(READY) ## run all benchmarks
	@$(BIN)/python -m benchmarks.lightness --write
	@for b in benchmarks/[a-z]*.py; do echo "$$b"; $(BIN)/python -m $$(echo $${b%.py} | tr / .) || exit 1; done

clean: ## remove the virtual environments and caches
	@rm -rf $(VENV) .venv-* .mypy_cache .ruff_cache .pytest_cache .hypothesis .site dist
