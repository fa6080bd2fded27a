"""Import: registers from elsewhere, and which columns are chosen by themselves the next time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services.importing import all_mappings, forget_mapping
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.import_form import import_register
from relvald_desktop.ui.dropped_register import RegisterDrop
from relvald_desktop.ui.language import day, sentence, translate
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, scrolled

_HEADINGS_SHOWN = 6


class ImportTab(QWidget):
    """What can be taken in, and how registers were read."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self._notice = context, notice
        self.mappings = Section(translate("Safekeeping", "Columns chosen by themselves"), "importMappings")
        inner = QWidget()
        box = QVBoxLayout(inner)
        text = translate(
            "Safekeeping",
            "Registers of signals, cases, contacts and court dates that were kept in a spreadsheet or a text file (XLSX, CSV) "
            "can be taken in. You see what happens to every row before anything happens, and can take it back. Import cases "
            "before contacts and court dates, so that these find their case.",
        )
        box.addWidget(label(text))
        box.addWidget(
            button(translate("Safekeeping", "&Import a register …"), "importRegister", self._import, "main")
        )
        box.addWidget(self.mappings)
        box.addStretch(1)
        RegisterDrop(context, self)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        """Read again how registers were read."""
        self.mappings.clear()
        kept = all_mappings(self._context.work)
        for each in kept:
            headings = ", ".join(each.headings[:_HEADINGS_SHOWN])
            more = " …" if len(each.headings) > _HEADINGS_SHOWN else ""
            forget: Action = (
                translate("Safekeeping", "Forget"),
                lambda each=each: attempt(
                    lambda: forget_mapping(self._context.work, each.id), self._notice.warn
                ),
            )
            self.mappings.add(f"{sentence(each.kind)}  ·  {day(each.on)}  ·  {headings}{more}", [forget])
        if not kept:
            self.mappings.add_empty(
                translate(
                    "Safekeeping", "Nothing yet. The columns of a register are kept when it is imported."
                )
            )

    def _import(self) -> None:
        import_register(self._context, self)


def make_tab(context: Context, notice: Notice) -> ImportTab:
    """The tab of the place Förvaring."""
    return ImportTab(context, notice)
