#!/usr/bin/env bash
# Makes the environment `make run` and `make test` need: Python, the system libraries, .venv.
# Safe to repeat; a second run without changes only compares a stamp and asks the linker's cache.
#
#   PYTHON=python3.12   the interpreter to use instead of the first fitting one
#   VENV=.venv          where the environment goes
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
VENV=${VENV:-.venv}
STAMP="$VENV/.storeassist-setup"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_NO_INPUT=1

# A Python is good when it can make an environment and is of a version the lock was made for.
IN_RANGE='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
CAN_VENV='import venv, ensurepip'
# Ubuntu 22.04's Python 3.11 is a release candidate, which its pip does not count as older than any later version.
PIP_READS_MARKERS='import sys
from pip._vendor.packaging.markers import Marker
sys.exit(not Marker("python_full_version < \"3.99\"").evaluate())'
LOADS='import ctypes, sys; ctypes.CDLL(sys.argv[1])'

# What Qt (offscreen, X11, Wayland), OpenGL and the decoders load, and the packages that may hold it: the first
# name the package manager knows is taken, as Debian 13 and Ubuntu 24.04 renamed some for 64-bit time.
LIBRARIES="
libEGL.so.1            libegl1
libGL.so.1             libgl1
libX11.so.6            libx11-6
libX11-xcb.so.1        libx11-xcb1
libxkbcommon.so.0      libxkbcommon0
libxkbcommon-x11.so.0  libxkbcommon-x11-0
libxcb.so.1            libxcb1
libxcb-cursor.so.0     libxcb-cursor0
libxcb-icccm.so.4      libxcb-icccm4
libxcb-image.so.0      libxcb-image0
libxcb-keysyms.so.1    libxcb-keysyms1
libxcb-randr.so.0      libxcb-randr0
libxcb-render.so.0     libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0      libxcb-shape0
libxcb-shm.so.0        libxcb-shm0
libxcb-sync.so.1       libxcb-sync1
libxcb-util.so.1       libxcb-util1
libxcb-xfixes.so.0     libxcb-xfixes0
libxcb-xkb.so.1        libxcb-xkb1
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1    libwayland-egl1
libdbus-1.so.3         libdbus-1-3
libfontconfig.so.1     libfontconfig1
libfreetype.so.6       libfreetype6
libglib-2.0.so.0       libglib2.0-0t64 libglib2.0-0
libgthread-2.0.so.0    libglib2.0-0t64 libglib2.0-0
libgssapi_krb5.so.2    libgssapi-krb5-2
libzstd.so.1           libzstd1
libz.so.1              zlib1g
libzbar.so.0           libzbar0t64 libzbar0
"

say() { printf 'setup: %s\n' "$*"; }
fail() { # MESSAGE [LINE...]: further lines stand bare, so that a command can be copied
  printf 'setup: %s\n' "$1" >&2
  if [ $# -gt 1 ]; then printf '%s\n' "${@:2}" >&2; fi
  exit 1
}

# ---- the package manager ---------------------------------------------------------------------------------------

privilege() { # prints what goes before apt-get; fails where it may not be run
  if [ "$(id -u)" = 0 ]; then
    echo ""
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo "sudo"
  else
    return 1
  fi
}

known_package() { # true when the package lists offer it; "Candidate: (none)" means they do not
  local policy # kept first: grep -q closes the pipe early, which pipefail would take for a failure
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null) || return 1
  grep -q '^  Candidate: [^(]' <<<"$policy"
}

first_known() { # the first of the names the lists offer, else the last, which is the oldest
  local name
  for name in "$@"; do
    if known_package "$name"; then break; fi
  done
  echo "$name"
}

lists_updated=
update_lists() {
  if [ -z "$lists_updated" ]; then
    say "reading the package lists"
    # A third-party source that does not answer must not stop us: what we need is in the distribution's own.
    $1 apt-get update -qq || say "the package lists could not be refreshed; going on with those at hand"
    lists_updated=yes
  fi
}

# A group is one package, or several names of it separated by commas.
install_packages() { # GROUP...
  local before="" group names=()
  command -v apt-get >/dev/null ||
    fail "there is no apt-get here. Install what holds these with your package manager, then run the same make again:" "  $*"
  if before=$(privilege); then update_lists "$before"; fi
  for group in "$@"; do
    # shellcheck disable=SC2086  # the names of a group are meant to fall apart
    names+=("$(first_known ${group//,/ })")
  done
  mapfile -t names < <(printf '%s\n' "${names[@]}" | sort -u)
  local command="apt-get install -y --no-install-recommends ${names[*]}"
  if ! privilege >/dev/null; then
    fail "this needs an administrator (root, or sudo without a password). Run this, then the same make again:" \
      "  sudo apt-get update && sudo $command"
  fi
  say "installing ${names[*]}"
  # shellcheck disable=SC2086
  $before env DEBIAN_FRONTEND=noninteractive $command </dev/null ||
    fail "the package manager failed. The command was:" "  ${before:+$before }$command"
}

# ---- Python ----------------------------------------------------------------------------------------------------

fits() { "$1" -c "$IN_RANGE" >/dev/null 2>&1; }
fits_and_makes_venv() { fits "$1" && "$1" -c "$CAN_VENV" >/dev/null 2>&1; }

candidates() { printf '%s\n' "$VENV/bin/python" python3 python3.13 python3.12 python3.11 /usr/bin/python3; }

find_python() { # prints the interpreter; fails where none fits
  local test name
  for test in fits_and_makes_venv fits; do
    while read -r name; do
      if command -v "$name" >/dev/null && $test "$name"; then
        echo "$name"
        return
      fi
    done < <(candidates)
  done
  return 1
}

choose_python() { # sets PYTHON; leaves it empty where none fits
  if [ -z "${PYTHON:-}" ]; then
    PYTHON=$(find_python) || PYTHON=
    return 0
  fi
  command -v "$PYTHON" >/dev/null || fail "PYTHON=$PYTHON cannot be found."
  fits "$PYTHON" || fail "PYTHON=$PYTHON is $("$PYTHON" --version 2>&1); this project needs Python 3.11, 3.12 or 3.13."
}

missing_python() { # prints the package groups Python still needs
  local name
  if [ -z "$PYTHON" ]; then
    name=$(python_package) || return 1
    printf '%s\n' "$name" "$name-venv"
  elif ! "$PYTHON" -c "$CAN_VENV" >/dev/null 2>&1; then
    name=$("$PYTHON" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    echo "$name,python3-venv"
  fi
}

python_package() { # the distribution's own when in range, else one beside it (Ubuntu 22.04: 3.10, and 3.11 beside it)
  local version
  version=$(LC_ALL=C apt-cache policy python3 2>/dev/null | sed -n 's/^  Candidate: \(3\.[0-9]*\).*/\1/p')
  case $version in
  3.11 | 3.12 | 3.13 | "") echo python3 ;; # no lists at all: what the newest releases carry
  *)
    version=$(first_known python3.13 python3.12 python3.11 none)
    [ "$version" != none ] || fail "there is no Python 3.11, 3.12 or 3.13 here, and the package lists offer none." \
      "Install one (Ubuntu 22.04 has python3.11 in jammy-updates, universe) and name it: make PYTHON=/path/to/python3.11 ..."
    echo "$version"
    ;;
  esac
}

# ---- system libraries ------------------------------------------------------------------------------------------

linker_cache() { { command -v ldconfig >/dev/null && ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null || true; }

# The linker's cache names what is installed (64-bit only: a 32-bit library is of no use here). What it does not name
# may still load, from LD_LIBRARY_PATH or without an ldconfig, so that is tried before anything is called missing.
missing_libraries() { # prints "soname package,package" for each
  local cache soname names
  [ "$(uname -s)" = Linux ] || return 0
  cache=$(linker_cache)
  while read -r soname names; do
    [ -n "$soname" ] || continue
    if grep -Eq "^[[:space:]]*${soname//./\\.} \(.*(x86-64|AArch64|64bit)" <<<"$cache"; then continue; fi
    if [ -n "$PYTHON" ] && "$PYTHON" -c "$LOADS" "$soname" 2>/dev/null; then continue; fi
    echo "$soname ${names// /,}"
  done <<<"$LIBRARIES"
}

check_system() { # installs what is missing, all at once, so that a person without rights gets one command
  local before libraries python groups
  if [ -z "$PYTHON" ] && command -v apt-get >/dev/null && before=$(privilege); then update_lists "$before"; fi
  python=$(missing_python) || exit 1
  libraries=$(missing_libraries)
  if [ -z "$python$libraries" ]; then return; fi
  if [ -z "$PYTHON" ]; then
    say "there is no Python 3.11, 3.12 or 3.13 here"
  elif [ -n "$python" ]; then
    say "$PYTHON cannot make environments (it lacks ensurepip: the package python3-venv)"
  fi
  if [ -n "$libraries" ]; then say "missing system libraries: $(cut -d' ' -f1 <<<"$libraries" | paste -sd' ')"; fi
  mapfile -t groups < <({ [ -z "$python" ] || echo "$python"; [ -z "$libraries" ] || cut -d' ' -f2 <<<"$libraries"; })
  install_packages "${groups[@]}"

  [ -n "$PYTHON" ] || choose_python
  [ -n "$PYTHON" ] || fail "still no Python 3.11, 3.12 or 3.13. Install one and name it: make PYTHON=/path/to/python3.12 ..."
  [ -z "$(missing_python)" ] || fail "$PYTHON still cannot make environments; name another one: make PYTHON=... "
  libraries=$(missing_libraries)
  [ -z "$libraries" ] || fail "still missing: $(cut -d' ' -f1 <<<"$libraries" | paste -sd' ')"
}

# ---- the environment -------------------------------------------------------------------------------------------

# An environment knows its own path, so a tree that was moved counts as changed.
fingerprint() {
  "$PYTHON" - requirements.lock tools/pip.lock pyproject.toml tools/setup.sh <<'PY'
import hashlib, os, sys
seen = hashlib.sha256(f"{sys.version}\n{os.getcwd()}\n".encode())
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        seen.update(hashlib.sha256(file.read()).digest())
print(seen.hexdigest())
PY
}

same_version() { # true when the environment's Python is the wanted one
  [ -x "$VENV/bin/python" ] &&
    [ "$("$VENV/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null)" = "$("$PYTHON" -c 'import sys; print(sys.version)')" ]
}

make_environment() {
  local wanted
  wanted=$(fingerprint)
  if [ -x "$VENV/bin/storeassist" ] && same_version && [ "$(cat "$STAMP" 2>/dev/null)" = "$wanted" ]; then
    return
  fi
  rm -f "$STAMP"
  if ! same_version || ! "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
    if [ -e "$VENV" ]; then say "$VENV is of another Python or broken: making it anew"; fi
    say "making $VENV with $("$PYTHON" --version)"
    if [ "$PYTHON" = "$VENV/bin/python" ]; then # it goes away with its environment; the one below it stays
      PYTHON=$("$PYTHON" -c 'import sys; print(sys._base_executable)')
    fi
    if [ -e "$VENV" ] && [ ! -e "$VENV/pyvenv.cfg" ] && [ -n "$(ls -A "$VENV")" ]; then
      fail "VENV=$VENV holds something else than an environment; it is left alone. Name another place."
    fi
    rm -rf "$VENV"
    "$PYTHON" -m venv "$VENV"
  fi
  if ! "$VENV/bin/python" -c "$PIP_READS_MARKERS" 2>/dev/null; then
    say "this Python's pip misreads the lock: taking the one of tools/pip.lock"
    "$VENV/bin/python" -m pip install --quiet --require-hashes -r tools/pip.lock || fail "pip could not be renewed."
  fi
  say "installing what requirements.lock names (each file checked against its hash); this takes a minute or two"
  "$VENV/bin/python" -m pip install --quiet --require-hashes -r requirements.lock ||
    fail "the packages could not be installed; pip's message stands above."
  say "installing the project itself, editable"
  "$VENV/bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
  fingerprint >"$STAMP"
  say "ready: $("$VENV/bin/python" --version) in $VENV"
}

# Two makes at once would trample on each other's environment.
if command -v flock >/dev/null; then
  exec 9<tools/setup.sh
  flock 9
fi

choose_python
check_system
make_environment
