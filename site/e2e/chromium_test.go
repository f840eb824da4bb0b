//go:build e2e

package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// errNoBrowser says what to install.
var errNoBrowser = errors.New("no Chromium: install it (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; " +
	"macOS: brew install --cask chromium), or name one by the environment variable CHROMIUM")

// chromiumPath finds the browser.
func chromiumPath() (string, error) {
	if named := os.Getenv("CHROMIUM"); named != "" {
		return exec.LookPath(named)
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errNoBrowser
}

// chromium is one running browser, of which every tab has a context of its own.
type chromium struct {
	ctx   context.Context
	close func() error
}

// startChromium starts the browser with a fresh profile.
func startChromium() (*chromium, error) {
	path, err := chromiumPath()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "claimlight-chromium-")
	if err != nil {
		return nil, err
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), chromiumFlags(path, profile)...)
	ctx, cancel := chromedp.NewContext(allocator)
	b := &chromium{ctx: ctx, close: func() error {
		cancel()
		stop()
		return os.RemoveAll(profile)
	}}
	if err := chromedp.Do(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("starting %s: %w", path, err), b.close())
	}
	return b, nil
}

func chromiumFlags(path, profile string) []chromedp.ExecAllocatorOption {
	options := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.Flag("headless", "new"), chromedp.WindowSize(desktop.Width, desktop.Height),
	}
	for _, name := range []string{
		"no-sandbox", "disable-gpu", "disable-background-networking", "disable-component-update", "disable-sync", "no-first-run",
		"disable-dev-shm-usage", "disable-renderer-backgrounding", "disable-background-timer-throttling", "disable-backgrounding-occluded-windows",
	} {
		options = append(options, chromedp.Flag(name, true))
	}
	return options
}

// chromiumTab is a driver.
type chromiumTab struct {
	ctx    context.Context // of the tab; commands run under it and end with the caller's
	cancel context.CancelFunc

	mu       sync.Mutex
	messages []message
	requests map[string]string // URL by request, to name what failed
}

// NewTab opens a tab in a browser context of its own.
func (b *chromium) NewTab() (driver, error) {
	t := &chromiumTab{requests: map[string]string{}}
	t.ctx, t.cancel = chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext(), chromedp.WithListener(t.listen))
	_, err := chromedp.Call(t.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	return t, err
}

func (t *chromiumTab) Close() error {
	t.cancel()
	return nil
}

// call runs a protocol command in the tab; it ends when the caller's context does.
func call[P, R any](ctx context.Context, t *chromiumTab, command cdp.Command[P, R], params P) (R, error) {
	bounded, cancel := context.WithCancel(t.ctx)
	defer cancel()
	defer context.AfterFunc(ctx, cancel)()
	result, err := chromedp.Call(bounded, command, params)
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return result, err
}

func (t *chromiumTab) Open(ctx context.Context, url string) error {
	bounded, cancel := context.WithCancel(t.ctx)
	defer cancel()
	defer context.AfterFunc(ctx, cancel)()
	return chromedp.Do(bounded, chromedp.Navigate(url))
}

func (t *chromiumTab) BeforeScripts(ctx context.Context, js string) error {
	_, err := call(ctx, t, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: js})
	return err
}

func (t *chromiumTab) Evaluate(ctx context.Context, js string) ([]byte, error) {
	yes := true
	r, err := call(ctx, t, runtime.Evaluate, runtime.EvaluateParams{Expression: js, AwaitPromise: &yes, ReturnByValue: &yes})
	if err != nil {
		return nil, err
	}
	if r.ExceptionDetails != nil {
		return nil, fmt.Errorf("%s: %s", js, thrown(r.ExceptionDetails))
	}
	if len(r.Result.Value) == 0 {
		return []byte("null"), nil
	}
	return json.RawMessage(r.Result.Value), nil
}

func (t *chromiumTab) Screenshot(ctx context.Context) ([]byte, error) {
	r, err := call(ctx, t, page.CaptureScreenshot, page.CaptureScreenshotParams{})
	return r.Data, err
}
