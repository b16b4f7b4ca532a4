package id.sinergi.notification.application;

/** A transaction has noted something that people have to be told. */
record NoticesDue() {}
