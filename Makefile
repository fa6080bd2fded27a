# The two commands are `make demo` and `make test`; each does its own set-up.
PYTHON := .venv/bin/python
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url
DISPLAYED := xvfb-run -a -s "-screen 0 1600x1200x24"

.PHONY: demo test bench figures faults fuzz screenshots setup lint types layers unit translations api lock supply package package-test clean

demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(PYTHON) -m relvald_desktop.demo_tour --window; \
	else $(DISPLAYED) $(PYTHON) -m relvald_desktop.demo_tour --into build/demo; fi

test: setup lint types layers unit

bench: setup
	$(DISPLAYED) $(PYTHON) -m tests.bench.run

figures: setup
	RELVALD_RANDOM_STORES=200 RELVALD_RANDOM_REPORTS=1000 RELVALD_HOUSEHOLDS=1000 $(PYTHON) -m pytest -n 2 -q --timeout 7200 \
	  tests/figures tests/services/test_households.py

faults: setup
	$(DISPLAYED) $(PYTHON) tools/faults.py

fuzz: setup
	RELVALD_FUZZ_EXAMPLES=$${RELVALD_FUZZ_EXAMPLES:-20000} $(PYTHON) -m pytest -n 2 -q --timeout 14400 tests/faults/test_fuzz.py

screenshots: setup
	$(DISPLAYED) $(PYTHON) -m relvald_desktop.ui.screenshots build/screenshots

setup:
	@tools/setup.sh

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: setup
	.venv/bin/mypy

layers: setup
	.venv/bin/lint-imports

# One more than CI's two cores: windows and killed programs are waited for more than worked on.
unit: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 3 -q

translations: setup
	$(PYTHON) tools/translations.py

# The manual of services and rules, with the records they speak of: build/api/index.html.
api: setup
	$(PYTHON) -W ignore::UserWarning -m pdoc --docformat markdown --no-show-source --footer-text "Relvåld" --output-directory build/api \
	  relvald_desktop.services relvald_desktop.rules relvald_desktop.records relvald_desktop.errors

# The installed program in dist/: a folder, and the Debian package made from it. Needs a little more than `setup` gives.
package: setup
	$(PYTHON) packaging/build.py
	$(PYTHON) packaging/debian/build_deb.py

# Installs the package in a clean Debian tree, works in it through the accessibility tree, and removes it. Needs root.
package-test:
	@packaging/package_test.sh

# One lock for every system: what only Windows or macOS needs is in it, with its condition.
lock: setup
	$(LOCK) --output-file requirements.lock pyproject.toml
	$(LOCK) --constraint requirements.lock --extra dev --output-file requirements-dev.lock pyproject.toml
	$(LOCK) --constraint requirements.lock --extra package --output-file requirements-package.lock pyproject.toml

# What the program is made of: the licences that it shows, and the bill of materials in build/.
supply: setup
	$(PYTHON) tools/supply.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
