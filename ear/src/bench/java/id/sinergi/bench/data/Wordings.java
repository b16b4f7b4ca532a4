package id.sinergi.bench.data;

import java.util.List;

/** Sentences as they stand in the records of coordination forums. */
public final class Wordings {
    /** Stands in one paragraph of 5,000. */
    public static final String RARE_WORD = "lontar";

    private static final int RARE = 5_000;
    private static final List<String> SERIES = List.of(
            "Forum Koordinasi Kerja Sama Luar Negeri",
            "Rapat Koordinasi Teknis Kerja Sama Daerah",
            "Forum Kerja Sama Provinsi Kembar",
            "Rapat Kerja Promosi Potensi Daerah",
            "Forum Koordinasi Daerah Penyangga Ibu Kota Nusantara",
            "Lokakarya Penyusunan Naskah Kerja Sama",
            "Forum Ketahanan Pangan Daerah",
            "Pertemuan Berkala Kota Bersaudara");
    private static final List<String> SUBJECTS = List.of(
            "ketahanan pangan", "promosi potensi daerah", "pendidikan vokasi", "pengelolaan sampah",
            "pariwisata berkelanjutan", "perikanan tangkap", "energi terbarukan", "layanan kesehatan rujukan",
            "kota cerdas", "perdagangan lintas batas", "pelindungan pekerja migran", "mitigasi bencana",
            "industri kreatif", "transportasi perkotaan", "pertanian presisi", "arsip dan warisan budaya");
    private static final List<String> ACTIONS = List.of(
            "menyusun peta potensi", "menyampaikan usulan program", "menyiapkan rancangan naskah kerja sama",
            "menunjuk narahubung", "melengkapi dokumen pendukung", "mengadakan pertemuan tindak lanjut",
            "menyelaraskan rencana kerja", "menyediakan data terpilah", "mengkaji dasar hukum",
            "melaporkan perkembangan pelaksanaan", "mengundang calon mitra luar negeri",
            "memfasilitasi kunjungan kerja");
    private static final List<String> ENDINGS = List.of(
            "dengan berkoordinasi dengan Kementerian Luar Negeri",
            "sesuai dengan Permendagri Nomor 25 Tahun 2020",
            "dan menyampaikannya kepada sekretariat forum",
            "bersama perguruan tinggi setempat",
            "melalui perwakilan Republik Indonesia di negara mitra",
            "dengan memperhatikan kemampuan keuangan daerah",
            "agar dapat dibahas pada forum berikutnya",
            "sebagai bagian dari rencana kerja tahun berjalan");
    private static final List<String> CITIES = List.of(
            "Balikpapan", "Jakarta", "Surabaya", "Makassar", "Denpasar", "Medan", "Bandung", "Yogyakarta", "Semarang",
            "Manado", "Ambon", "Jayapura", "Pontianak", "Padang", "Palembang", "Samarinda", "Kupang", "Mataram");
    private static final List<String> GIVEN = List.of(
            "Siti", "Budi", "Agus", "Dewi", "Rina", "Andi", "Yohanes", "Nur", "Made", "Ratna", "Hendra", "Fitri");
    private static final List<String> FAMILY = List.of(
            "Wulandari", "Santoso", "Hidayat", "Siregar", "Pattimura", "Lestari", "Nasution", "Wijaya", "Tarigan",
            "Manurung", "Rahman", "Suryani");
    private static final List<String> FUNCTIONS = List.of(
            "Kepala Bagian Kerja Sama", "Sekretaris Daerah", "Kepala Bappeda", "Direktur Kerja Sama",
            "Analis Kerja Sama", "Asisten Pemerintahan");

    private final Lot lot;

    Wordings(Lot lot) {
        this.lot = lot;
    }

    String series(int number, String host) {
        return SERIES.get(number % SERIES.size()) + " " + host;
    }

    String title() {
        return lot.of(SERIES) + " tentang " + lot.of(SUBJECTS) + " dan " + lot.of(SUBJECTS);
    }

    String item() {
        return "Pembahasan " + lot.of(SUBJECTS);
    }

    /** Two to four clauses, some 150 to 450 characters. */
    String paragraph(String agency) {
        StringBuilder text = new StringBuilder(agency)
                .append(' ')
                .append(lot.of(ACTIONS))
                .append(" bidang ")
                .append(lot.of(SUBJECTS));
        for (int i = lot.between(0, 2); i > 0; i--) {
            text.append(", ").append(lot.of(ACTIONS)).append(" mengenai ").append(lot.of(SUBJECTS));
        }
        return text.append(", ").append(lot.of(ENDINGS)).append('.').toString();
    }

    /** One paragraph in 5,000 has the words that a search for something rare is tried with. */
    String seldom(int number) {
        return number % RARE == RARE / 2 ? " Kerajinan " + RARE_WORD + " ikut dibahas." : "";
    }

    String city() {
        return lot.skewed(CITIES);
    }

    String person() {
        return lot.of(GIVEN) + " " + lot.of(FAMILY);
    }

    String function() {
        return lot.of(FUNCTIONS);
    }
}
