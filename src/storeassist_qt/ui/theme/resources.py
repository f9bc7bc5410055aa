"""Where the files that ship with the app lie: fonts, icons, sounds, demo data."""

from pathlib import Path

import storeassist_qt


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file; it need not exist.

    In a wheel or a frozen build the folder lies inside the package, in an editable install at the top of the tree.
    """
    package = Path(storeassist_qt.__file__).resolve().parent
    packed = package / "resources"
    folder = packed if packed.is_dir() else package.parent.parent / "resources"
    return folder.joinpath(*parts)
