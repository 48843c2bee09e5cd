"""Train the built-in model. One command does everything, and goes on where it was stopped:

    python -m tools.builtin_model all --work WORK --out MODEL PICTURES...

PICTURES are folders: labelled sub-folders, NAME.txt with captions beside NAME.jpg, or tar packs.
The other commands are its steps, one by one.
"""

import argparse
from functools import partial
from pathlib import Path

from tools.builtin_model import drawings, steps
from tools.builtin_model.image import ImageRecipe
from tools.builtin_model.joint import JointRecipe
from tools.builtin_model.text import TextRecipe


def main() -> None:
    arguments = _parser().parse_args()
    say = partial(print, flush=True)
    run = steps.Run(arguments.work, say)
    if arguments.command in {"all", "prepare"}:
        run.prepare(arguments.pictures, arguments.drawn, free_only=arguments.free_only)
    if arguments.command == "sources":
        run.sources()
    if arguments.command in {"all", "targets"}:
        run.targets()
    if arguments.command in {"all", "image"}:
        recipe = ImageRecipe(
            trunk=arguments.trunk, phases=arguments.phases, cool_down=arguments.cool_down
        )
        run.image(recipe, arguments.image, arguments.save_every)
    if arguments.command in {"all", "text"}:
        recipe_of_text = TextRecipe(epochs=arguments.text_epochs)
        run.text(recipe_of_text, arguments.sentences, arguments.text, arguments.save_every)
    if arguments.command in {"all", "joint"}:
        run.joint(
            JointRecipe(epochs=arguments.joint_epochs),
            arguments.image,
            arguments.text,
            arguments.joint,
            arguments.size,
            arguments.save_every,
        )
    if arguments.command in {"all", "export"}:
        run.export(arguments.image, arguments.joint, arguments.size, arguments.out)
    if arguments.command == "mean":
        one, other = arguments.checkpoints
        run.mean(one, other, arguments.result)
    if arguments.command == "tuning":
        run.tuning(arguments.image, arguments.size)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.builtin_model",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    about = {
        "all": "everything, from pictures to a model",
        "prepare": "decode the pictures",
        "sources": "where the pictures come from, as a table",
        "targets": "embed what is said of them with the sentence encoder",
        "image": "train the image encoder, or go on",
        "text": "train the text encoder, or go on",
        "joint": "tune the text encoder to where pictures came to lie",
        "tuning": "figures of the image encoder on the 2 % that are held out",
        "mean": "the mean of two checkpoints of one encoder",
        "export": "write both encoders as a model of open_clip",
    }
    for name, text in about.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--work", type=Path, required=True, help="the working folder")
        _add_options(command, name)
        _add_places(command, name)
    return parser


def _add_options(command: argparse.ArgumentParser, name: str) -> None:
    if name in {"all", "prepare"}:
        command.add_argument("pictures", type=Path, nargs="+", metavar="PICTURES")
        command.add_argument(
            "--free-only", action="store_true", help="leave out what is not freely licensed"
        )
        command.add_argument(
            "--drawn",
            type=int,
            default=drawings.PER_KIND,
            metavar="N",
            help="pictures to draw of each kind of document, screenshot and chart",
        )
    if name in {"all", "image"}:
        command.add_argument("--trunk", default=ImageRecipe.trunk, help="a network of timm")
        command.add_argument(
            "--phases",
            type=_phases,
            default=ImageRecipe.phases,
            help="side in pixels and last epoch of each phase: 64:30,96:40",
        )
        command.add_argument(
            "--cool-down",
            type=float,
            default=ImageRecipe.cool_down,
            help="epochs at the end over which the learning rate falls to nothing",
        )
    if name in {"all", "text"}:
        command.add_argument("--text-epochs", type=float, default=TextRecipe.epochs)
        command.add_argument(
            "--sentences", type=Path, help="more sentences for the text encoder, one a line"
        )
    if name in {"all", "joint"}:
        command.add_argument("--joint-epochs", type=float, default=JointRecipe.epochs)


def _add_places(command: argparse.ArgumentParser, name: str) -> None:
    """Where a step reads and writes, and the size of the pictures."""
    if name in {"all", "image", "text", "joint"}:
        command.add_argument("--save-every", type=float, default=180, help="seconds")
    if name in {"all", "image", "joint", "tuning", "export"}:
        command.add_argument("--image", default="image.pt", help="checkpoint in WORK")
    if name in {"all", "text", "joint"}:
        command.add_argument("--text", default="text.pt", help="checkpoint in WORK")
    if name in {"all", "joint", "export"}:
        command.add_argument("--joint", default="joint.pt", help="checkpoint in WORK")
    if name in {"all", "joint", "tuning", "export"}:
        command.add_argument("--size", type=int, default=96, help="side of the input in pixels")
    if name == "mean":
        command.add_argument("checkpoints", nargs=2, metavar="CHECKPOINT", help="in WORK")
        command.add_argument("--result", required=True, metavar="CHECKPOINT", help="in WORK")
    if name in {"all", "export"}:
        command.add_argument("--out", type=Path, required=True, help="folder of the model")


def _phases(written: str) -> tuple[tuple[int, float], ...]:
    pairs = [part.split(":") for part in written.split(",")]
    return tuple((int(size), float(end)) for size, end in pairs)


if __name__ == "__main__":
    main()
