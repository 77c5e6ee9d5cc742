export {
  type Candidate,
  type Mention,
  type MentionOptions,
  mentions,
  type Nameable,
} from "./mentions.js";
