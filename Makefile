# Every command of the house, one line each; `make help` lists them.
PYTHON ?= python3
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SILENT:
.SUFFIXES:
MAKEFLAGS += --no-print-directory
.PHONY: help run demo test check fix contract bench soak screenshots lock ready tests-ready

OURS := .venv/bin/python
PAGE := $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts \
  frontend/package.json -type f ! -name '*.test.ts*' 2>/dev/null)

help: ## list these commands
	sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

run: ready ## install, build and serve Umbra on http://127.0.0.1:8000 (PORT changes it)
	exec $(OURS) -m tools.serve

demo: ready ## as run, with a made-up patient in a database of her own; prints her login
	exec $(OURS) -m tools.serve --demo

test: tests-ready ## run every test and say what was skipped and why
	exec $(OURS) -m tools.test

check: tests-ready ## all that CI asks: format, lint, types, walls, sizes, tests, coverage
	exec $(OURS) -m tools.check

fix: tests-ready ## mend what the formatters and linters can mend themselves
	exec $(OURS) -m tools.fix

contract: tests-ready ## write openapi.json, the vocabulary, the rulebook and the types made of them
	exec $(OURS) -m tools.contract

bench: tests-ready ## measure, each figure beside its baseline, and write docs/benchmarks.md
	exec $(OURS) -m bench.run

soak: tests-ready ## the property tests at length, mutants of the rules, a server under load
	exec $(OURS) -m tools.soak

screenshots: tests-ready ## photograph the real app with the demonstration diary, for README.md
	exec $(OURS) -m tools.screenshots

lock: tests-ready ## compile the lock files anew from requirements*.in and package.json
	exec $(OURS) -m tools.lock

ready: .venv/.packages frontend/dist/index.html
tests-ready: ready .venv/.test-packages tests/quality/node_modules/.packages

# Each file below is made once and again only when what it was made from is newer.
.venv/.made:
	command -v $(PYTHON) >/dev/null || { echo "Umbra needs Python 3.11 or newer, and there is no $(PYTHON) here: install it, or name it, as in \`make run PYTHON=python3.12\`." >&2; exit 1; }
	$(PYTHON) -m tools.prepare environment
	touch $@

.venv/.packages: requirements.txt .venv/.made
	$(OURS) -m tools.prepare packages
	touch $@

.venv/.test-packages: requirements-dev.txt .venv/.packages
	$(OURS) -m tools.prepare test-packages
	touch $@

frontend/node_modules/.packages: frontend/package-lock.json .venv/.packages
	$(OURS) -m tools.prepare page-packages
	touch $@

tests/quality/node_modules/.packages: tests/quality/package-lock.json .venv/.packages
	$(OURS) -m tools.prepare quality-packages
	touch $@

frontend/dist/index.html: $(PAGE) frontend/node_modules/.packages
	$(OURS) -m tools.prepare page
	touch $@
