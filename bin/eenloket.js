#!/usr/bin/env node
import '../app/dist/cli.js';
