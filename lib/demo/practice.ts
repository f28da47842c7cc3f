/** Signs in to a site whose COACH_EMAIL was never set: an address reserved for examples. */
export const demoCoach = "coach@example.com";

/** Who the demo is of. Nothing more is claimed about a real person anywhere. */
export const demoPractice = {
  practiceName: "Kerry Rasenberger Coaching",
  coachName: "Kerry Rasenberger",
  zone: "America/New_York",
};

export const emptyPractice = {
  practiceName: "Your practice",
  coachName: "Your name",
  zone: "UTC",
};

export const sampleService = {
  slug: "first-conversation",
  name: "First conversation",
  neutralName: "Appointment",
  description:
    "Fifty minutes to say what is on your mind, at your own pace. You don’t need to prepare " +
    "anything. You choose how much you tell, and you can stop at any time. (This is sample text, " +
    "for the coach to replace.)",
  lengthMinutes: 50,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  stepMinutes: 30,
  noticeMinutes: 24 * 60,
  horizonDays: 60,
  heldAs: "By phone. You call the coach, so that nobody has to call you.",
  joining: "Call this number at the time: (sample, for the coach to replace).",
  priceText: null,
};

const [monday, thursday, friday] = [1, 4, 5];
const morning = { opens: "10:00", closes: "13:00" };
const afternoon = { opens: "14:00", closes: "18:00" };

export const weeklyHours = [
  ...Array.from({ length: thursday - monday + 1 }, (_, day) => monday + day).flatMap((weekday) => [
    { weekday, ...morning },
    { weekday, ...afternoon },
  ]),
  { weekday: friday, ...morning },
];
