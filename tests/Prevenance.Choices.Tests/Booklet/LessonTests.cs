using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Tests.Booklet;

public class LessonTests
{
    private static readonly LessonBook Own = LessonBook.Read(LessonBook.OwnFolder, new DateOnly(2026, 11, 29));

    [Fact]
    public void Every_chapter_has_a_lesson() => Assert.All(Enum.GetValues<Chapter>(), chapter => Assert.NotEmpty(Own.Of(chapter)));

    [Fact]
    public void Every_lesson_has_its_sources_and_opens_choices_that_each_cost_something() => Assert.All(Own.Lessons, lesson =>
    {
        Assert.NotEmpty(lesson.Evidence);
        Assert.NotEmpty(lesson.Measures);
        Assert.Contains(lesson.Choices, choice => choice.Key == LessonChoice.NothingChanges);
        Assert.Equal(lesson.Choices.Select(choice => choice.Key).Order(StringComparer.Ordinal), lesson.Choices.Select(choice => choice.Key));
    });

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void A_lesson_whose_newest_evidence_is_over_three_years_old_is_to_be_read_again(string on, bool expected) =>
        Assert.Equal(expected, Read(Invented()).IsToBeReadAgain(DateOnly.Parse(on)));

    [Fact]
    public void The_booklet_is_written_whole_in_both_languages()
    {
        var (french, english) = (BookletMarkdown.Write(Own, Language.French, new(2026, 11, 28)), BookletMarkdown.Write(Own, Language.English, new(2026, 11, 28)));
        Assert.All(Own.Lessons, lesson =>
        {
            Assert.Contains(lesson.Sentence.French, french, StringComparison.Ordinal);
            Assert.Contains(lesson.Sentence.English, english, StringComparison.Ordinal);
            Assert.All(lesson.Choices, choice => Assert.Contains(choice.WrongIf.English, english, StringComparison.Ordinal));
        });
        Assert.Contains("*To be read again", english, StringComparison.Ordinal);
        Assert.Contains("./prevenance choices week", french, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_installation_tells_and_what_others_added_are_in_the_markdown_as_words_and_nothing_else()
    {
        var lesson = Own.Lessons.First(lesson => lesson.Measures.Any(measure => measure.Live is not null));
        var live = new Dictionary<string, LiveFigure> { [lesson.Measures.First(measure => measure.Live is not null).Live!] = new(new("de 3 à 4", "3 to 4"), new("hier", "yesterday")) };
        Voice[] voices = [new("1", lesson.Key, VoiceKind.Disagreement, VoiceRole.Resident, "# Non\n<script>[x](y)", new(2026, 11, 27), new(2026, 11, 28))];
        var text = BookletMarkdown.Write(Own, Language.English, new(2026, 11, 28), live, voices);
        Assert.Contains("3 to 4, yesterday", text, StringComparison.Ordinal);
        Assert.Contains("- \\# Non \\<script\\>\\[x\\]\\(y\\) (a disagreement – a resident, 2026-11-27)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_lesson_becomes_a_link_or_HTML_in_the_markdown()
    {
        var text = Invented().Replace("en: \"A lesson\"", "en: \"A <script>alert(1)</script> and [a link](javascript:alert(1)) \\\\[b](javascript:2)\\n# no title (kept - as it is)\"", StringComparison.Ordinal);
        var written = BookletMarkdown.Write(new LessonBook([Read(text)]), Language.English, new(2026, 11, 28));
        Assert.Contains("### A \\<script\\>alert(1)\\</script\\> and \\[a link\\](javascript:alert(1)) \\\\\\[b\\](javascript:2) # no title (kept - as it is)\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_is_told_with_its_band_and_its_day()
    {
        var book = new LessonBook([Read(Invented())]);
        Assert.Contains("from the team: 0.1 to 0.25 on 2026-03-02", BookletMarkdown.Write(book, Language.English, new(2026, 11, 28)), StringComparison.Ordinal);
        Assert.Contains("0,1 à 0,25", BookletMarkdown.Write(book, Language.French, new(2026, 11, 28)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: [0.1, 0.25]", "value: 0.25", "invented.lesson.yaml:15: value is written with its range")]
    [InlineData("value: [0.1, 0.25]", "value: [3, 3]", "invented.lesson.yaml:15: value: both ends are the same: no doubt was looked at")]
    [InlineData("    source: \"a report\"\n", "", "invented.lesson.yaml:6: source is missing")]
    [InlineData("history: [{ on: 2026-01, what: { fr: \"Écrite\", en: \"Written\" } }]\n", "", "invented.lesson.yaml:1: history is missing")]
    [InlineData("date: 2023", "date: 0001", "invented.lesson.yaml:8: date: the year of 0001 is none of here")]
    [InlineData("what: { fr: \"Autrement\", en: \"Otherwise\" }", "what: { fr: \"rien\", en: \"Otherwise\" }", "'nothing-changes' and 'otherwise' say the same")]
    [InlineData("    band:", "    live: rsa\n    band:", "invented.lesson.yaml:13: no installation tells 'rsa' by itself; expected rights-that-end")]
    [InlineData("disagrees: { fr: \"Un\", en: \"One\" }", "disagrees: { fr: \"M. Untel\", en: \"One\" }", "disagrees names somebody ('M. Untel'): write a role")]
    [InlineData("source: \"a report\"", "source: \" \"", "give what is said its source")]
    [InlineData("what: { fr: \"Autrement\", en: \"Otherwise\" }", "what: { fr: \"Autrement\", en: \"\" }", "what says nothing in one of the two languages")]
    [InlineData("strength: said", "strength: certain", "strength is one of measured, observed, said")]
    [InlineData("date: 2023", "date: once", "invented.lesson.yaml:8: date is a day, a month or a year")]
    [InlineData("key: nothing-changes", "key: others", "'nothing-changes' is missing among the choices")]
    [InlineData("chapter: 3", "chapter: 6", "invented.lesson.yaml:2: chapter goes from 1 to 5")]
    [InlineData("what: { fr: \"Autrement\", en: \"Otherwise\" }", "what: { fr: \"Il faut autrement\", en: \"Otherwise\" }", "'Il faut' says what to choose")]
    [InlineData("what: { fr: \"Autrement\", en: \"Otherwise\" }", "what: { fr: \"Autrement\" }", "en is missing")]
    [InlineData("    disagrees: { fr: \"Un\", en: \"One\" }\n", "", "disagrees is missing")]
    [InlineData("date: 2023", "date: 2027", "invented.lesson.yaml:8: date: 2027 is to come (today is 2026-11-28)")]
    [InlineData("date: 2023", "date: 2026-12", "date: 2026-12 is to come")]
    [InlineData("date: 2023", "date: 9999-99-99", "date is a day, a month or a year")]
    [InlineData("on: 2026-03-02", "on: 2026-11-29", "invented.lesson.yaml:16: on: 2026-11-29 is to come")]
    [InlineData("on: 2026-01,", "on: 2030,", "invented.lesson.yaml:3: on: 2030 is to come")]
    [InlineData("fr: \"Une leçon\"", "fr: ~", "invented.lesson.yaml:4: sentence says nothing in one of the two languages (fr)")]
    [InlineData("fr: \"Une leçon\"", "fr: -1", "sentence says nothing in one of the two languages (fr)")]
    [InlineData("en: \"A lesson\"", "en: \"A\\0lesson\"", "invented.lesson.yaml:4: sentence (en) has a sign that nobody can read")]
    [InlineData("value: [0.1, 0.25]", "value: [0.1, 1e300]", "invented.lesson.yaml:15: value: expected two numbers from the smaller to the larger")]
    [InlineData("chapter: 3", "chapter: \"a very long word that goes on and on and on and on and on and on and on and on\"", "found 'a very long word that goes on and on and on and on and on an…'")]
    [InlineData("lesson: invented", "lesson: another", "invented.lesson.yaml:1: lesson says 'another', and the file is named invented.lesson.yaml: rename the file another.lesson.yaml, or write its name")]
    [InlineData("lesson: invented", "lesson: \"\"", "invented.lesson.yaml:1: lesson says nothing")]
    [InlineData("key: otherwise", "key: \"other\\nwise\"", "invented.lesson.yaml:18: key stands in one line")]
    [InlineData("command: \"choices week FILE\"", "command: \" \"", "invented.lesson.yaml:12: command says nothing")]
    public void What_is_no_lesson_is_refused_with_its_line(string was, string becomes, string expected) => Assert.Contains(
        expected, Assert.Throws<RefusalException>(() => Read(Invented().Replace(was, becomes, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-11")]
    [InlineData("2026-11-28")]
    public void What_is_of_this_year_or_month_is_of_today(string date) => Assert.Equal(2026, Read(Invented().Replace("date: 2023", $"date: {date}", StringComparison.Ordinal)).Evidence[0].Date.Year);

    [Fact]
    public void A_server_whose_clock_is_behind_reads_lessons_all_the_same() =>
        Assert.Equal(2030, LessonFile.Read("invented.lesson.yaml", new StringReader(Invented().Replace("date: 2023", "date: 2030", StringComparison.Ordinal))).Evidence[0].Date.Year);

    [Fact]
    public void A_lesson_without_a_source_or_with_one_choice_is_refused()
    {
        var lesson = Invented();
        var (evidence, measures, choices) = (lesson.IndexOf("evidence:", StringComparison.Ordinal), lesson.IndexOf("measures:", StringComparison.Ordinal), lesson.IndexOf("  - key: nothing-changes", StringComparison.Ordinal));
        Assert.Contains("invented.lesson.yaml:1: a lesson stands on a source", Refused(lesson[..evidence] + lesson[measures..]), StringComparison.Ordinal);
        Assert.Contains("a choice alone is none", Refused(lesson[..choices]), StringComparison.Ordinal);
    }

    private static string Refused(string text) => Assert.Throws<RefusalException>(() => Read(text)).Message;

    private static Lesson Read(string text) => LessonFile.Read("invented.lesson.yaml", new StringReader(text), new DateOnly(2026, 11, 28));

    private static string Invented() => """
        lesson: invented
        chapter: 3
        history: [{ on: 2026-01, what: { fr: "Écrite", en: "Written" } }]
        sentence: { fr: "Une leçon", en: "A lesson" }
        evidence:
          - says: { fr: "Ceci", en: "This" }
            source: "a report"
            date: 2023
            strength: said
        measures:
          - name: { fr: "de l’équipe", en: "from the team" }
            command: "choices week FILE"
            band: { fr: "neuf sur dix", en: "nine in ten" }
            last:
              value: [0.1, 0.25]
              on: 2026-03-02
        choices:
          - key: otherwise
            what: { fr: "Autrement", en: "Otherwise" }
            who: { fr: "Qui", en: "Who" }
            cost: { fr: "Cher", en: "Dear" }
            gives_up: { fr: "Cela", en: "That" }
            wrong_if: { fr: "Si", en: "If" }
            disagrees: { fr: "Un", en: "One" }
          - key: nothing-changes
            what: { fr: "Rien", en: "Nothing" }
            who: { fr: "Qui", en: "Who" }
            cost: { fr: "Peu", en: "Little" }
            gives_up: { fr: "Ceci", en: "This" }
            wrong_if: { fr: "Si", en: "If" }
            disagrees: { fr: "Une", en: "Another" }
        """;
}
