"""Stage 4: the package as data (`codegen.ir`): operations, classes, and the module of each."""
