#!/usr/bin/env bash
# Freezes the program and packs it: packaging/build-deb.sh  ->  dist/storeassist_VERSION_ARCHITECTURE.deb
# Needs `make setup`, and PyInstaller in .venv (it is no part of the lock): .venv/bin/pip install pyinstaller
# FROZEN=folder takes a folder that was frozen before.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=.venv/bin
if [ -z "${FROZEN:-}" ]; then
  [ -x "$bin/pyinstaller" ] || { echo "build-deb: PyInstaller is needed: $bin/pip install pyinstaller" >&2; exit 1; }
  "$bin/pyinstaller" --noconfirm --log-level WARN --distpath build/frozen --workpath build/pyinstaller \
    packaging/pyinstaller/storeassist.spec
  FROZEN=build/frozen/storeassist
fi
version=$("$bin/python" -c 'import importlib.metadata as m; print(m.version("storeassist-qt"))')
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 0755 "$root"

install -d "$root"/{DEBIAN,usr/bin,usr/lib,etc/storeassist}
cp -a "$FROZEN" "$root/usr/lib/storeassist"
ln -s ../lib/storeassist/storeassist "$root/usr/bin/storeassist"
install -m 0755 packaging/debian/storeassist-hub "$root/usr/bin/storeassist-hub"
install -D -m 0644 -t "$root/usr/lib/systemd/system" packaging/systemd/*.service
install -D -m 0644 packaging/systemd/storeassist.sysusers "$root/usr/lib/sysusers.d/storeassist.conf"
install -D -m 0644 -t "$root/etc/pam.d" packaging/pam.d/storeassist-kiosk
install -D -m 0644 -t "$root/usr/share/applications" packaging/desktop/storeassist.desktop
install -D -m 0644 -t "$root/usr/share/icons/hicolor/scalable/apps" packaging/desktop/storeassist.svg
install -D -m 0644 LICENSE "$root/usr/share/doc/storeassist/copyright"
install -m 0755 -t "$root/DEBIAN" packaging/debian/postinst packaging/debian/prerm
echo /etc/pam.d/storeassist-kiosk >"$root/DEBIAN/conffiles"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@SIZE_KIB@/$(du -sk "$root" | cut -f1)/" packaging/debian/control.in >"$root/DEBIAN/control"

mkdir -p dist
dpkg-deb --root-owner-group --build "$root" "dist/storeassist_${version}_${architecture}.deb"
