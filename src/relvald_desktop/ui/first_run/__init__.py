"""The first run: begin to work, practise first, or restore a backup."""

from relvald_desktop.ui.first_run.wizard import FirstRun as FirstRun
from relvald_desktop.ui.first_run.wizard import Place as Place
