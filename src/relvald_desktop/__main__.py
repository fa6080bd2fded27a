"""`python -m relvald_desktop` starts the window."""

import sys

from relvald_desktop.app import main

sys.exit(main())
