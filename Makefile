# StoreAssist Qt: `make run` shows it, `make test` proves it. Both do the whole set-up first.
#
# Variables, given as `make test PYTHON=python3.12`:
#   PYTHON       Python 3.11, 3.12 or 3.13 to build .venv with   (default: the first that fits)
#   JOBS         processes the tests run in                      (default: 2)
#   PYTEST_ARGS  more words for pytest, e.g. "-k outbox -x"
#   RUN_ARGS     more words for `storeassist demo`, e.g. --calm
#   TOUR_DIR     where the stories' pictures go                  (default: build/tour)
#   UV           the uv that `make lock` calls                   (default: .venv's own, else the one on the path)

.DEFAULT_GOAL := help
SHELL := /bin/bash
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
JOBS ?= 2
PYTEST_ARGS ?=
RUN_ARGS ?=
TOUR_DIR ?= build/tour
UV ?= $(if $(wildcard $(BIN)/uv),$(BIN)/uv,uv)
# A variable of this make reaches the set-up script; an empty one means "find it yourself".
export PYTHON
export VENV

# A step: its name, then its command. The first one that fails ends the run and says which it was.
step = @printf '\n== %s\n' '$(1)'; $(2) || { code=$$?; printf '\nmake $@: failed at: %s\n' '$(1)' >&2; exit $$code; }
compile = $(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
  --no-annotate --upgrade --quiet
offscreen = QT_QPA_PLATFORM=offscreen
# A run that hangs must end by itself; a single test that does ends its worker after 7 minutes (pyproject.toml).
TEST_MINUTES := 45
# At a terminal Ctrl+C has to reach the tests; elsewhere their workers have to end with them.
at_terminal = $(shell test -t 0 && echo --foreground)
limited = $(if $(shell command -v timeout),timeout $(at_terminal) --kill-after=30s $(TEST_MINUTES)m)

.PHONY: help setup run test test-long bench lock format clean

help: ## This text
	@printf 'StoreAssist Qt\n\n'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18
	@sed -n '/^# Variables/,/^$$/s/^# \{0,1\}//p' Makefile | sed '1s/^/\n/'

setup: ## System libraries and .venv; quick when nothing changed
	@tools/setup.sh

run: setup ## The demo store in a window; without a display all stories of the tour, as pictures
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  exec $(BIN)/storeassist demo $(RUN_ARGS); \
	else \
	  echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): playing all stories into $(TOUR_DIR)."; \
	  $(offscreen) $(BIN)/storeassist tour --out "$(TOUR_DIR)"; code=$$?; \
	  echo "The pictures and a tour.json for each story are in $(abspath $(TOUR_DIR)) and the folders below it"; \
	  exit $$code; \
	fi

test: setup ## Format, lint, types, import contracts and the tests
	$(call step,ruff format --check,$(BIN)/ruff format --check .)
	$(call step,ruff check,$(BIN)/ruff check .)
	$(call step,mypy,$(BIN)/mypy)
	$(call step,lint-imports,$(BIN)/lint-imports)
	$(call step,pytest (for $(TEST_MINUTES) minutes at most),$(offscreen) $(limited) $(BIN)/python -m pytest -m "not long" \
	  -n $(JOBS) --dist loadfile $(PYTEST_ARGS))

test-long: setup ## The tests that run for minutes
	$(call step,pytest (long),$(offscreen) $(BIN)/python -m pytest -m long $(PYTEST_ARGS))

bench: setup ## Figures into build/bench/report.json, and a table
	$(call step,benchmarks,$(offscreen) $(BIN)/python -m benchmarks)

lock: setup ## Resolve pyproject.toml anew into requirements.lock (needs uv)
	@command -v $(UV) >/dev/null || { echo "make lock: uv is needed: pip install uv, or UV=/path/to/uv" >&2; exit 1; }
	$(compile) --extra dev --output-file requirements.lock pyproject.toml
	echo 'pip>=24.2' | $(compile) --output-file tools/pip.lock -

format: setup ## Put the code into shape
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

clean: ## Remove .venv and all that was built
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests benchmarks tools -name __pycache__ -type d -prune -exec rm -rf {} +
