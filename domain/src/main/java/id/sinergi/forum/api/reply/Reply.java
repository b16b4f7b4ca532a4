package id.sinergi.forum.api.reply;

/** What an agency says about coming, before it names anybody. */
public enum Reply {
    COMING,
    UNSURE,
    NOT_COMING
}
