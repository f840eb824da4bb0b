//go:build e2e

package e2e

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"testing"
)

// repository is where the site is built from, relative to this package.
const repository = "../.."

// What all tests share: one browser, and the site built at most twice.
var (
	browser  *chromium
	minified func() (string, error) // the folder of the site as it is published
	plain    func() (string, error) // the folder of the same site, not minified
)

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

// waitFactor is how many tests run at once for each processor: they wait for delays and animations more than they compute.
const waitFactor = 2

func run(m *testing.M) int {
	if err := runMoreAtOnce(); err != nil {
		return refuse(err)
	}
	dir, err := os.MkdirTemp("", "claimlight-site-")
	if err != nil {
		return refuse(err)
	}
	defer os.RemoveAll(dir)
	minified = sync.OnceValues(func() (string, error) {
		if built := os.Getenv("CLAIMLIGHT_DIST"); built != "" {
			return filepath.Abs(built)
		}
		return buildSite(filepath.Join(dir, "minified"))
	})
	plain = sync.OnceValues(func() (string, error) { return buildSite(filepath.Join(dir, "plain"), "-minify=false") })
	if browser, err = startChromium(); err != nil {
		return refuse(err)
	}
	defer browser.close()
	return m.Run()
}

// runMoreAtOnce has more tests run at once than go test would, unless the command line says how many.
func runMoreAtOnce() error {
	const name = "test.parallel"
	flag.Parse()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	if given {
		return nil
	}
	return flag.Set(name, strconv.Itoa(waitFactor*runtime.GOMAXPROCS(0)))
}

func refuse(err error) int {
	fmt.Fprintln(os.Stderr, "e2e:", err)
	return 1
}

// buildSite runs the site's generator.
func buildSite(out string, flags ...string) (string, error) {
	command := exec.Command("go", append([]string{"run", "./site/build", "-out", out}, flags...)...)
	command.Dir = repository
	if said, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", command, err, said)
	}
	return out, nil
}
