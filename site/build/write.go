package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// replace makes the folder out hold exactly files. They are written beside it first: what is there is replaced only when
// all is well, and only if this command made it.
func replace(out string, files []file) error {
	out, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	if err := checkReplaceable(out); err != nil {
		return fmt.Errorf("%s: %w", out, err)
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	beside, err := os.MkdirTemp(filepath.Dir(out), "."+filepath.Base(out)+"-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(beside)
	fresh, former := filepath.Join(beside, "fresh"), filepath.Join(beside, "former")
	if err := write(fresh, files); err != nil {
		return err
	}
	return swap(out, fresh, former)
}

func write(dir string, files []file) error {
	for _, f := range files {
		name := filepath.Join(dir, filepath.FromSlash(f.path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, f.data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// swap puts fresh in the place of out, and out in that of former. If the first can't be done, the second is undone.
func swap(out, fresh, former string) error {
	err := os.Rename(out, former)
	existed := err == nil
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err = os.Rename(fresh, out); err != nil && existed {
		return errors.Join(err, os.Rename(former, out))
	}
	return err
}

// checkReplaceable refuses a folder with anything in it that this command has not put there.
func checkReplaceable(dir string) error {
	const way = "move that out of the way"
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	var made manifest
	data, err := os.ReadFile(filepath.Join(dir, manifestPath))
	if err == nil {
		err = json.Unmarshal(data, &made)
	}
	if err != nil || made.Claimlight == "" {
		return errors.New("holds something that this command has not made; " + way)
	}
	return fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || made.has(name) {
			return err
		}
		return fmt.Errorf("has a file that this command did not put there, %s; %s", name, way)
	})
}

// has reports whether a file is a listed one, or a compressed copy of a listed one.
func (m manifest) has(name string) bool {
	name = strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
	_, listed := m.Files[name]
	return listed || name == manifestPath
}
