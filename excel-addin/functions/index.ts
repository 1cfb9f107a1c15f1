/**
 * The script of the cell functions. It shares one runtime with the pane and calculates without it.
 *
 * @packageDocumentation
 */
import { associateAll } from "./bind";

associateAll();
