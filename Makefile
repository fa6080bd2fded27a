# The two commands are `make demo` and `make test`; each does its own set-up.
PYTHON := .venv/bin/python
DISPLAYED := xvfb-run -a -s "-screen 0 1600x1200x24"

.PHONY: demo test bench figures faults fuzz screenshots setup lint types layers unit translations lock clean

demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(PYTHON) -m relvald_desktop.demo_tour --window; \
	else $(DISPLAYED) $(PYTHON) -m relvald_desktop.demo_tour --into build/demo; fi

test: setup lint types layers unit

bench: setup
	$(DISPLAYED) $(PYTHON) -m tests.bench.run

figures: setup
	RELVALD_RANDOM_STORES=200 RELVALD_RANDOM_REPORTS=1000 $(PYTHON) -m pytest -n 2 -q --timeout 7200 tests/figures

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

lock: setup
	$(PYTHON) -m piptools compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header --no-annotate --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --output-file requirements.lock pyproject.toml
	$(PYTHON) -m piptools compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header --no-annotate --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --extra dev --output-file requirements-dev.lock pyproject.toml

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
