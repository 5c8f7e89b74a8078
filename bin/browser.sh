# Sourced by ./test: finds the browser in which the pages are tested, and installs one if it must.

find_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" 2>/dev/null && return 0
    done
    for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if [ -x "$path" ]; then
            printf '%s\n' "$path"
            return 0
        fi
    done
    return 1
}

if [ -z "${EHCQA_BROWSER:-}" ]; then
    EHCQA_BROWSER=$(find_browser) || {
        command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] ||
            fail "Chromium is needed to test the pages. Install it (on Debian and Ubuntu: sudo apt-get install chromium), or set EHCQA_BROWSER to one, and try again."
        echo "Installing Chromium to test the pages in"
        mkdir -p target
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-core; } 2>&1 |
            tee target/browser.log | awk 'NR % 50 == 0 { print "  " NR " lines of installation"; fflush() }'
        EHCQA_BROWSER=$(find_browser) || fail "Chromium could not be installed. What went wrong is in target/browser.log."
    }
fi
export EHCQA_BROWSER
