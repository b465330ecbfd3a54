#!/bin/sh
# RMDesk @VERSION@ for Linux. Start this file: it installs RMDesk for you alone, without root.
#   sh RMDesk-linux-x86_64.run              install, or upgrade what is there
#   sh RMDesk-linux-x86_64.run --portable DIR    onto a USB stick: program and data in DIR
#   sh RMDesk-linux-x86_64.run --uninstall  remove the program; your company's data stays
# The program itself follows this text, packed by tar and xz.
set -eu
here=$0
share=${XDG_DATA_HOME:-"$HOME/.local/share"}
target=$HOME/.local/lib/rmdesk
bin=$HOME/.local/bin
portable=

fail() { echo "$*" >&2; exit 1; }

refresh() {
    update-desktop-database "$share/applications" >/dev/null 2>&1 || :
    update-mime-database "$share/mime" >/dev/null 2>&1 || :
}

close_program() {
    [ ! -x "$target/rmdesk" ] || "$target/rmdesk" quit-window || fail "RMDesk is open. Close it, then start this again."
}

# An install that was cut short left the program before, on a stick with its data, lying aside.
mend() {
    [ -d "$target.before" ] || return 0
    [ -d "$target" ] || mv "$target.before" "$target"
    if [ -d "$target.before/data" ]; then
        [ ! -d "$target/data" ] || fail "Your company's data is both in $target/data and in $target.before/data. Move one of them away, then start this again."
        mv "$target.before/data" "$target/data"
    fi
    rm -rf "$target.before"
}

remove() {
    close_program
    rm -rf "$target" "$target.new" "$target.before"
    rm -f "$bin/rmdesk"
    rm -f "$share/applications/rmdesk.desktop" "$share/mime/packages/rmdesk.xml"
    rm -f "$share/metainfo/org.rmdesk.RMDesk.metainfo.xml"
    rm -f "$share"/icons/hicolor/*/apps/rmdesk.png
    refresh
    echo "RMDesk is removed. Your company's data is still in $share/RMDesk."
}

case "${1:-}" in
    --uninstall) remove; exit 0 ;;
    --portable) [ -n "${2:-}" ] || fail "Say into which folder: --portable DIR"; portable=1
        mkdir -p "$2"; target=$(cd "$2" && pwd)/RMDesk ;;
    "") ;;
    *) sed -n 's/^#   //p' "$here" | head -3 >&2; exit 2 ;;
esac
[ "$(uname -m)" = x86_64 ] || fail "This file is for 64-bit PCs (x86_64); this is $(uname -m)."
command -v xz >/dev/null || fail "The command xz is missing. On Debian and Ubuntu: sudo apt-get install xz-utils"

mend
echo "Unpacking RMDesk @VERSION@ ..."
rm -rf "$target.new"
mkdir -p "$target.new"
trap 'rm -rf "$target.new"' EXIT
tail -c +@OFFSET@ "$here" | xz -dc | tar -xf - -C "$target.new" || fail "Unpacking failed; is the disk full, or the file not whole?"
[ -x "$target.new/rmdesk/rmdesk" ] || fail "Linux starts no programs from ${target%/*}. A USB stick formatted as exFAT will do; one formatted as FAT32 will not."
echo "Checking that it works here ..."
"$target.new/rmdesk/rmdesk" self-test > "$target.new/self-test.txt" 2>&1 || {
    cat "$target.new/self-test.txt" >&2
    fail "This version did not pass its own test on this computer. Everything is as it was before."
}
close_program
# The program before stays until the new one is in its place.
[ ! -d "$target" ] || mv "$target" "$target.before"
mv "$target.new/rmdesk" "$target" || { mv "$target.before" "$target"; fail "Could not put RMDesk in place."; }
if [ -n "$portable" ]; then
    [ ! -d "$target.before/data" ] || mv "$target.before/data" "$target/data"
    echo "While this file is here, RMDesk keeps its data in the folder data beside it." > "$target/portable.txt"
    rm -rf "$target.before"
    echo "RMDesk is in $target. Start it with $target/rmdesk"
    exit 0
fi
rm -rf "$target.before"
mkdir -p "$bin" "$share"
ln -sfn "$target/rmdesk" "$bin/rmdesk"
cp -R "$target.new/share/." "$share/"
sed -i "s|@PROGRAM@|$target/rmdesk|" "$share/applications/rmdesk.desktop"
head -c @LENGTH@ "$here" > "$target/uninstall.sh"
refresh
echo "RMDesk is installed: look for it in your menu, or type $bin/rmdesk"
echo "To remove it: sh $target/uninstall.sh --uninstall"
exit 0
