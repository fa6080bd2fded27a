"""The unit's own choices: targets of the delay clock, when silence alarms, when a risk review is due, templates."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QFormLayout, QGridLayout, QSpinBox, QWidget

from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.services.helpers import TEMPLATES
from relvald_desktop.services.settings import StoreSettings, change_settings, read_settings
from relvald_desktop.store.queries.helpers import templates
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.helper_forms import template_dialog
from relvald_desktop.ui.language import sentence, translate
from relvald_desktop.ui.pages.fixed_settings import hold_fixed
from relvald_desktop.ui.widgets.fields import add_row, button, label, named
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.wrap_grid import fit_text_size

LONGEST_DAYS = 365


class UnitSettings(Section):
    """Numbers of days, each by its own field."""

    def __init__(self, context: Context) -> None:
        super().__init__(translate("UnitSettings", "The unit's targets and intervals"), "unitSettings")
        self._context = context
        self._fields: dict[str, QSpinBox] = {}
        holder = QWidget()
        form = QFormLayout(holder)
        fit_text_size(form)
        for name, caption in (
            ("attempt_target", translate("UnitSettings", "Working days to the first &attempt")),
            ("contact_target", translate("UnitSettings", "Working days to the first &contact")),
            ("support_target", translate("UnitSettings", "Working days to the first &support")),
            ("meetings_target", translate("UnitSettings", "&Meetings with the police in each half-year")),
        ):
            self._fields[name] = add_row(form, caption, _days(), name)
        self.add_widget(holder)
        self.add_widget(self._by_level())
        self.add_widget(
            label(
                translate("UnitSettings", "These are the unit's own choice; no law names a figure."), "quiet"
            )
        )
        self.add_widget(
            button(
                translate("UnitSettings", "Save &targets and intervals"),
                "saveUnitSettings",
                self.save,
                "main",
            )
        )
        hold_fixed(context, self, self._fields)

    def refresh(self) -> None:
        """Show what is set."""
        settings = read_settings(self._context.work)
        for name, field in self._fields.items():
            field.setValue(getattr(settings, name))

    def save(self) -> None:
        """Write the unit's choices; the rest of the settings stays."""
        now = read_settings(self._context.work)
        chosen: StoreSettings = dataclasses.replace(
            now, **{name: field.value() for name, field in self._fields.items()}
        )
        change_settings(self._context.work, chosen)

    def _by_level(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = (
            ("silence", translate("UnitSettings", "Days of silence before the alarm")),
            ("review", translate("UnitSettings", "Days until the next risk review")),
        )
        for column, level in enumerate(RiskLevel, start=1):
            grid.addWidget(label(sentence(level), "quiet", wraps=False), 0, column)
        for row, (kind, caption) in enumerate(rows, start=1):
            grid.addWidget(label(caption), row, 0)
            for column, level in enumerate(RiskLevel, start=1):
                name = f"{kind}_{level}"
                self._fields[name] = named(_days(), name, f"{caption}: {sentence(level)}")
                grid.addWidget(self._fields[name], row, column)
        return holder


class TemplateSettings(KeptSection):
    """The unit's templates of contacts."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, translate("UnitSettings", "Templates of contacts"), "templates", TEMPLATES,
            lambda template: template_dialog(context, template, self), add=translate("UnitSettings", "&New template …"),
            empty=translate("UnitSettings", "No template yet. A template fills in a new contact."),
        )  # fmt: skip

    def refresh(self) -> None:
        """Show the templates."""
        with self._context.work.reading() as session:
            found = templates(session)
        self.show_records(
            found, lambda each: joined(each.title, sentence(each.how), " ".join(each.text.split())[:80])
        )


def _days() -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, LONGEST_DAYS)
    return field
