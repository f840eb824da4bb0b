//go:build e2e

package e2e

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"

	"github.com/stretchr/testify/require"
)

// keepEvidence leaves screenshot, console and HTML of a failed test in a folder and names it in the log.
func (p *tab) keepEvidence() {
	if !p.t.Failed() {
		return
	}
	dir, err := p.artifacts()
	if err != nil {
		p.t.Logf("no place for the evidence: %v", err)
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), oneCall)
	defer cancel()
	picture, pictureErr := p.driver.Screenshot(ctx)
	html, htmlErr := p.driver.Evaluate(ctx, "document.documentElement.outerHTML")
	p.keep(dir, "screenshot.png", picture, pictureErr)
	p.keep(dir, "page.json", html, htmlErr)
	p.keep(dir, "console.txt", []byte(list(p.driver.Messages())), nil)
	p.t.Logf("screenshot, console and HTML are in %s", dir)
}

func (p *tab) keep(dir, name string, data []byte, err error) {
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name), data, 0o644)
	}
	if err != nil {
		p.t.Logf("%s could not be kept: %v", name, err)
	}
}

// artifacts returns the folder for what a test leaves: under $CLAIMLIGHT_ARTIFACTS, else where go test -artifacts wants it,
// else a temporary one that stays.
func (p *tab) artifacts() (string, error) {
	if wanted := flag.Lookup("test.artifacts"); wanted != nil && wanted.Value.String() == "true" {
		return p.t.ArtifactDir(), nil
	}
	name := strings.NewReplacer("/", "-", " ", "_").Replace(p.t.Name())
	if root := os.Getenv("CLAIMLIGHT_ARTIFACTS"); root != "" {
		dir := filepath.Join(root, name)
		return dir, os.MkdirAll(dir, 0o755)
	}
	return os.MkdirTemp("", "claimlight-"+name+"-")
}

// Photograph keeps a screenshot when $CLAIMLIGHT_SCREENSHOTS asks for it.
func (p *tab) Photograph(name string) {
	p.t.Helper()
	if os.Getenv("CLAIMLIGHT_SCREENSHOTS") == "" {
		return
	}
	dir, err := p.artifacts()
	require.NoError(p.t, err)
	p.do(func(ctx context.Context) error {
		picture, err := p.driver.Screenshot(ctx)
		p.keep(dir, name+".png", picture, err)
		return err
	})
	p.t.Logf("%s is in %s", name, dir)
}
