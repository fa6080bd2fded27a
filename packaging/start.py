"""Where an installed program begins: the command line when it is called `relvald`, else the window."""

import sys
from pathlib import PurePath

if PurePath(sys.argv[0]).stem.lower() == "relvald":
    from relvald_desktop.cli.main import main
else:
    from relvald_desktop.app import main

sys.exit(main())
