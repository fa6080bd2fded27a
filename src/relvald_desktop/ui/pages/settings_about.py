"""Inställningar, Om: which program this is, what the administrator fixed, the diagnosis."""

from __future__ import annotations

from importlib.metadata import version

from relvald_desktop.services.policy import in_words
from relvald_desktop.services.settings import read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.licences import LicencesDialog
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import SectionStack


def program_section() -> Section:
    """The program and its version."""
    section = Section(translate("Settings", "About"), "about")
    text = translate(
        "Settings", "Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice."
    )
    section.add_widget(label(text.format(version=version("relvald-desktop"))))
    licences = button(
        translate("Settings", "&Licences …"), "licences", lambda: LicencesDialog(section).exec()
    )
    section.add_widget(licences)
    return section


def policy_section(context: Context) -> Section:
    """What the administrator fixed on this computer, and what is wrong with it."""
    policy = context.work.policy
    section = Section(translate("Settings", "Fixed by your unit's IT support"), "policySettings")
    if not policy.file:
        section.add_empty(translate("Settings", "Nothing is fixed on this computer."))
        return section
    section.add_widget(label(policy.file, "quiet"))
    for name, value in policy.settings.items():
        section.add(f"{name} = {value}")
    if not policy.quick_unlock:
        section.add("quick_unlock = false")
    if policy.unit_recipient:
        section.add(f"unit_recipient = {policy.unit_recipient}")
    for fault in policy.faults:
        section.add("! " + in_words(fault, wording()), (), "warning")
    return section


def health_section(context: Context, notice: Notice) -> Section:
    """The way to the diagnosis for support: versions and health, nothing about people."""
    section = Section(translate("Settings", "When something is wrong"), "diagnosisWay")
    text = translate(
        "Settings", "Safekeeping, Health examines the store and copies a diagnosis for your IT support: versions and "
        "findings, nothing about anybody.",
    )  # fmt: skip
    section.add_widget(label(text, "quiet"))
    section.add_widget(
        button(translate("Settings", "To &Safekeeping"), "toHealth", lambda: context.placeAsked.emit("safekeeping"))
    )  # fmt: skip
    return section


def practice_section(context: Context) -> Section:
    """The way between the worker's own store and the one to practise in."""
    section = Section(translate("Settings", "Practise"), "practiceWay")
    practice = read_settings(context.work).practice
    if practice:
        text = translate("Settings", "This is the practice store. Nobody in it exists.")
        caption = translate("Settings", "&My own store …")
    else:
        text = translate(
            "Settings",
            "Try everything on made-up people, in a store of its own. This one is locked meanwhile.",
        )
        caption = translate("Settings", "&Practise …")
    section.add_widget(label(text, "quiet"))
    section.add_widget(button(caption, "toOtherKind", lambda: context.practiceAsked.emit(not practice)))
    return section


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    return SectionStack(
        program_section(), practice_section(context), policy_section(context), health_section(context, notice)
    )
