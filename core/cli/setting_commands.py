"""`settings`: what users may choose, and what they chose."""

import click

from core.cli.model_commands import switch, use
from core.cli.options import json_array
from core.cli.output import say_array, say_table, tell
from core.cli.schemas import SettingRow
from core.cli.session import Session
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line, valid_text
from core.settings import MODEL, USER_SETTINGS, UserSetting, checked, user_setting


@click.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@click.option("--default", "reset", is_flag=True, help="Set it back to its default.")
@json_array
@click.pass_context
def settings(
    context: click.Context, name: str | None, value: str | None, reset: bool, as_json: bool
) -> None:
    """List the settings, show one, or change it.

    `photosift settings work_hours 22:00-06:00` lets photos wait for the night, and
    `photosift settings work_hours ""` no longer.
    """
    if name is None:
        if reset:
            raise UsageError("Which setting is not said.", "Name it: photosift settings NAME.")
        _show(context, USER_SETTINGS, as_json=as_json)
        return
    chosen = user_setting(valid_text(name))
    if reset and value is not None:
        raise UsageError("A value and the default cannot both be set.", "Leave one of them out.")
    wanted = chosen.default if reset else value
    if wanted is not None:
        _change(context, chosen, valid_text(wanted), as_json=as_json)
    if wanted is None or as_json:
        _show(context, (chosen,), as_json=as_json)


def _show(context: click.Context, chosen: tuple[UserSetting, ...], *, as_json: bool) -> None:
    session = context.ensure_object(Session)
    with session.library() as library:
        rows = [SettingRow.of(setting, _value(library, setting)) for setting in chosen]
    if as_json:
        say_array(rows)
        return
    say_table([(row.name, one_line(row.value) or '""', row.meaning) for row in rows])
    if len(rows) == 1:
        tell(f"It may be {rows[0].values}. The default is {rows[0].default or 'empty'}.")


def _value(library: LibraryLike, setting: UserSetting) -> str:
    return library.setting(setting.name, setting.default)


def _change(context: click.Context, setting: UserSetting, value: str, *, as_json: bool) -> None:
    kept = checked(setting.name, value)
    session = context.ensure_object(Session)
    if setting.name == MODEL:  # the engine switches, when the photos are embedded
        if as_json:
            switch(session, kept)
        else:
            context.invoke(use, spec=kept)
        return
    with session.library() as library:
        library.set_setting(setting.name, kept)
    tell(f"{setting.name} is {kept or 'empty'} now. It takes effect: {_lower(setting.effect)}")


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
