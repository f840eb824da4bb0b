#!/usr/bin/env bash
# The one entry to building, serving and testing Claimlight: ./build.sh help
# It holds no logic of the product: that is Go, under site/build and claims/cmd/claimlight.
set -euo pipefail
unset CDPATH
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

readonly cache="$PWD/.cache" # what this script makes for itself; `clean` removes it

# The packages that reach the WebAssembly.
readonly wasm_packages=(./wasm/... ./claims ./claims/internal/spelling ./claims/jsontext/... ./claims/anchor/... ./claims/markup/... ./claims/locate/... ./claims/card/...)
# The packages whose tests run in a browser, too.
readonly browser_packages=(./wasm/internal/... ./claims ./claims/jsontext/... ./claims/anchor/... ./claims/locate/...)
# The packages that have goroutines.
readonly concurrent_packages=(./claims/cmd/...)

readonly browser_names=(chromium chromium-browser google-chrome google-chrome-stable)
readonly apt_packages=(chromium fonts-dejavu-core fonts-noto-color-emoji)

main() {
	local verb=${1:-build}
	[ $# -eq 0 ] || shift
	case $verb in
	build | test | clean) takes 0 "$@" ;;
	serve) takes 1 "$@" ;;
	help | -h | --help) verb=usage ;;
	*) die "there is no verb $verb; ./build.sh help lists them" ;;
	esac
	case $verb in
	build | serve | test) prepare ;;
	esac
	case $verb in
	test) run_tests ;;
	*) "$verb" "$@" ;;
	esac
}

usage() {
	cat <<'END'
usage: ./build.sh [VERB]

  build         (default) make dist/: the widget and the demo site
  serve [ADDR]  build, then serve dist/ on this machine and print the address;
                ADDR is HOST:PORT, 127.0.0.1:8080 if absent; port 0: any free one
  test          run every check and test: formatting, vet, jsguard, Go tests,
                tests of the WebAssembly in Chromium, end-to-end tests
  clean         remove dist/ and what this script keeps for itself (.cache/)
  help          print this

build and serve need Go only. test needs Chromium, too: it takes the one that
CHROMIUM names, else the first found of chromium, chromium-browser and
google-chrome, else it installs one where it is root and apt-get is there.

The exit code is 0 when all is well, 1 when a step failed, 2 for wrong usage or
when something that is needed is missing.
END
}

# die MESSAGE: wrong usage, or something is missing.
die() {
	echo "build.sh: $1" >&2
	exit 2
}

# takes COUNT ARGUMENT...: refuses more arguments than a verb has.
takes() {
	local most=$1
	shift
	[ $# -le "$most" ] || die "too many arguments: $*; ./build.sh help tells more"
}

# prepare makes the same result whatever the caller's environment says.
prepare() {
	command -v go >/dev/null || die "Go is needed: install it from https://go.dev/dl/"
	unset GOOS GOARCH
	export GOWORK=off GOFLAGS=-buildvcs=false
	mkdir -p "$cache/bin"
	echo '*' >"$cache/.gitignore"
	# Go and Chromium keep files in HOME.
	if [ ! -d "${HOME:-}" ] || [ ! -w "$HOME" ]; then
		export HOME="$cache/home" GOFLAGS="$GOFLAGS -modcacherw"
		mkdir -p "$HOME"
	fi
}

build() {
	go run ./site/build -out dist
}

serve() {
	build >&2 # standard output is for the address
	# Not `go run`, which would not pass on a signal that is sent to it alone.
	go build -o "$cache/bin/claimlight" ./claims/cmd/claimlight
	exec "$cache/bin/claimlight" serve --addr "${1:-127.0.0.1:8080}" dist
}

clean() {
	rm -rf dist "$cache"
}

run_tests() {
	local started=$SECONDS
	step "find Chromium" need_browser
	# Steps run in subshells, so what the last one found is looked up again.
	CHROMIUM=$(find_browser)
	export CHROMIUM
	step "build the pinned tools" build_tools
	step "gofmt -s" check_format
	step "go vet" go vet ./...
	step "go vet, end-to-end tests" go vet -tags e2e ./site/e2e ./site/e2e/...
	step "go vet, WebAssembly" for_wasm go vet "${wasm_packages[@]}"
	step "jsguard" for_wasm "$cache/bin/jsguard" ./wasm/...
	step "go test" go test ./...
	if has_cgo; then
		step "go test -race" go test -race "${concurrent_packages[@]}"
	else
		echo "go test -race: left out, since it needs a C compiler"
	fi
	step "go test, WebAssembly in Chromium" test_in_browser
	step "build the site" build
	step "end-to-end tests in Chromium" go test -tags e2e ./site/e2e ./site/e2e/...
	echo "PASS: every check and test, in $((SECONDS - started)) s"
}

# step NAME COMMAND...: runs a command, says how long it took, and shows its output if it fails, which ends the tests.
step() {
	local name=$1 log="$cache/step.log" started=$SECONDS status
	shift
	printf '%-36s' "$name"
	# In a condition `set -e` would be off inside the command.
	set +e
	(
		set -e
		"$@"
	) >"$log" 2>&1
	status=$?
	set -e
	if [ "$status" -ne 0 ]; then
		echo "FAILED after $((SECONDS - started)) s"
		cat "$log"
		echo "FAIL: $name" >&2
		# What is missing is 2, as everywhere; a test that failed is 1.
		[ "$status" -eq 2 ] && [ "$1" = need_browser ] && exit 2
		exit 1
	fi
	echo "ok  $((SECONDS - started)) s"
}

for_wasm() {
	GOOS=js GOARCH=wasm "$@"
}

check_format() {
	local diff
	diff=$("$(go env GOROOT)/bin/gofmt" -s -d claims site wasm)
	[ -z "$diff" ] || {
		echo "$diff"
		return 1
	}
}

has_cgo() {
	local compiler
	read -r compiler _ < <(go env CC)
	[ "$(go env CGO_ENABLED)" = 1 ] && command -v "$compiler" >/dev/null
}

# build_tools builds what go.mod pins for this machine: under GOOS=js, `go tool` would build it for the browser.
# wasmbrowsertest is built in its own module, with the older browser driver that its go.mod and go.sum name.
build_tools() {
	local -r runner=github.com/agnivade/wasmbrowsertest
	go build -o "$cache/bin/jsguard" github.com/hack-pad/safejs/jsguard/cmd/jsguard
	go mod download "$runner"
	go -C "$(go list -m -f '{{.Dir}}' "$runner")" build -o "$cache/bin/wasmbrowsertest" .
}

# test_in_browser runs tests as WebAssembly in Chromium.
# wasmbrowsertest starts the first headless_shell in PATH: here that is the browser found, with the flags it needs in a
# container. It hands its whole environment to the tests, which have room for 12 KB, so it gets only what it needs.
test_in_browser() {
	local browser="$cache/browser" environment
	mkdir -p "$browser"
	cat >"$browser/headless_shell" <<END
#!/bin/sh
exec '$CHROMIUM' --no-sandbox --disable-gpu --disable-component-update "\$@"
END
	chmod +x "$browser/headless_shell"
	environment="env -i 'PATH=$browser:$PATH' 'HOME=$HOME' 'GOROOT=$(go env GOROOT)'"
	# The older driver complains about every event that a newer browser has added.
	for_wasm go test -exec "$environment '$cache/bin/wasmbrowsertest'" "${browser_packages[@]}" 2>&1 |
		sed '/ERROR: could not unmarshal event:/d'
}

# find_browser prints the path of the browser, if there is one.
find_browser() {
	if [ -n "${CHROMIUM:-}" ]; then
		command -v "$CHROMIUM" || die "CHROMIUM is $CHROMIUM, which cannot be run"
		return
	fi
	local name
	for name in "${browser_names[@]}"; do
		command -v "$name" && return
	done
	return 1
}

# need_browser installs Chromium if there is none, or says how to. A browser that is missing is a failure, never a skip.
need_browser() {
	find_browser >/dev/null && return
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
		export DEBIAN_FRONTEND=noninteractive
		apt-get update
		apt-get install -y --no-install-recommends "${apt_packages[@]}"
		find_browser >/dev/null && return
	fi
	die "the tests need Chromium, which was not found. Install it, as root:
  Debian:  apt-get update && apt-get install -y ${apt_packages[*]}
  Fedora:  dnf install -y chromium
  macOS:   brew install --cask chromium
or name one that is installed elsewhere: CHROMIUM=/path/to/chrome ./build.sh test"
}

main "$@"
