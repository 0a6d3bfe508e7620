# Five words for contributors: run, test, check, bench, docs. `make` alone prints them all.
# A fresh machine needs Python 3.11 or newer with venv, make and git; Node comes from PyPI.

PYTHON ?= python3
PORT ?= 8000

# The environment is made anew when the lock's content changes, not when its date does.
hash = $(shell git hash-object $(1) | cut -c1-12)
environment := .venv/.made-for-$(call hash,requirements-dev.lock)
installed := .venv/.holds-$(call hash,requirements-dev.lock)-$(call hash,pyproject.toml)
window := client/dist/index.html
panes := $(shell find client -mindepth 1 \
	\( -name dist -o -name node_modules -o -name tests -o -name __pycache__ \) -prune -o -print)

.PHONY: help run test check bench docs audit schema client env format lock wheel clean

help:
	@echo "make run [PORT=8000]     serve on this machine and its network, with what that takes"
	@echo "make test [ARGS='-k x']  every test, and what must be installed for them"
	@echo "make check               style, types, boundaries, the client's size"
	@echo "make bench               measurements (WHAT=bench.loads ARGS='S3 S5': some of them)"
	@echo "make docs                the manual, in docs/_build/html"
	@echo
	@echo "make audit               ask the net for known holes in what we depend on (ADVISORIES=FOLDER: a copy)"
	@echo "make schema              write anew what is generated from the wire's types"
	@echo "make client              build the browser client, in client/dist"
	@echo "make env                 make .venv"
	@echo "make format              let the tools mend what they can"
	@echo "make lock                resolve the Python dependencies anew"
	@echo "make wheel               a wheel that carries the client, in dist"
	@echo "make clean               remove all that was made"

# --- the five words ----------------------------------------------------------------------

run: $(installed) $(window)
	.venv/bin/detente serve --host 0.0.0.0 --port $(PORT)

# Each worker begins with a part of its own, so that what tests of a folder keep is kept by one of them.
test: $(installed) $(window)
	sh tests/install.sh
	.venv/bin/python client/build.py npm test
	.venv/bin/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(installed) $(window)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/python -m server.protocol_types --check
	.venv/bin/python -m server.scenarios --schema --table --check
	.venv/bin/python client/build.py npm run --silent check
	.venv/bin/python client/first_load.py

bench: $(installed)
	for one in $(or $(WHAT),bench bench.loads bench.peers); do \
		.venv/bin/python -m $$one $(ARGS) || exit 1; done

docs: $(installed)
	.venv/bin/sphinx-build -W --keep-going -b html docs docs/_build/html

# --- what is made ------------------------------------------------------------------------

schema: $(installed)
	.venv/bin/python -m server.protocol_types
	.venv/bin/python -m server.scenarios --schema --table

client: $(window)

$(window): $(panes) | $(installed)
	.venv/bin/python client/build.py

env: $(installed)

$(environment):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 is needed.")'
	$(PYTHON) -m venv --clear .venv
	.venv/bin/python -m pip install --disable-pip-version-check --quiet \
		--require-hashes -r requirements-dev.lock
	@touch $@

$(installed): $(environment)
	.venv/bin/python -m pip install --disable-pip-version-check --quiet \
		--no-deps --no-build-isolation --editable .
	@touch $@

wheel: $(installed)
	.venv/bin/hatchling build --target wheel

# Two questions to the net, which is why neither `check` nor CI asks them. Strict: a package of which
# the advisories could not be had fails it, so that silence is not taken for good news.
# `ADVISORIES=FOLDER` asks a copy of PyPA's advisory database in their place, of Python's packages alone.
audit: $(installed)
ifdef ADVISORIES
	.venv/bin/python -m tests.advisories $(ADVISORIES) requirements-dev.lock
else
	.venv/bin/uv tool run pip-audit==2.10.1 --strict --disable-pip --requirement requirements-dev.lock
	.venv/bin/python client/build.py npm audit
endif

# --- helpers -----------------------------------------------------------------------------

format: $(installed)
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# For every system and Python at once. The locks name no index, so that they hold behind any.
resolve = .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url pyproject.toml --group build

lock: $(installed)
	$(resolve) --output-file requirements.lock
	$(resolve) --group dev --constraints requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf .venv build dist client/dist client/node_modules docs/_build
