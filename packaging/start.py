"""Where an installed program begins: the dictionaries of the spelling check when it starts itself with that flag, the command
line when it is called `relvald`, else the window."""

import sys
from pathlib import PurePath

if sys.argv[1:2] == ["--look-up-words"]:
    from relvald_desktop.ui.writing.word_process import main as look_up_words

    sys.exit(look_up_words(sys.argv[2:]))
if PurePath(sys.argv[0]).stem.lower() == "relvald":
    from relvald_desktop.cli.main import main
else:
    from relvald_desktop.app import main

sys.exit(main())
