// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The person at the keyboard can mend it: the message says what is wrong and what to do. Ends the program with exit code 2. */
export class WrongUse extends Error {}

/** Exit codes of the command line. */
export const exitCodes = { fine: 0, stopped: 1, wrongUse: 2 } as const
