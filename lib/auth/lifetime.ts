/** How long a mailed sign-in link works. */
export const signInMinutes = 15;
