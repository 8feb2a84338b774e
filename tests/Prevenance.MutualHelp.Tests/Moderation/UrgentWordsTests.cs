using Prevenance.MutualHelp.Moderation;

namespace Prevenance.MutualHelp.Tests.Moderation;

public class UrgentWordsTests
{
    private static readonly Moderator Moderator = new(ModerationRules.Own);

    public static readonly TheoryData<string, string> Urgent = [.. CaseLines.Of("urgent.txt", "urgent-unseen.txt").Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]))];

    public static readonly TheoryData<string> Harmless = [.. CaseLines.Of("near-urgent.txt", "near-unseen.txt")];

    [Theory]
    [MemberData(nameof(Urgent))]
    public void Who_writes_in_an_emergency_is_shown_the_number_that_answers_it(string number, string words)
    {
        Assert.Equal(Verdict.Urgent, Moderator.Judge(PostKind.Request, words).Verdict);
        Assert.Contains(number, Moderator.Judge(PostKind.Offer, words).Numbers);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void No_emergency_number_stands_before_harmless_words(string words) => Assert.NotEqual(Verdict.Urgent, Moderator.Judge(PostKind.Request, words).Verdict);

    [Theory]
    [InlineData("Il me bat aux échecs, et quand il perd il me frappe")]
    [InlineData("Je meurs de faim et je veux mourir")]
    [InlineData("Mon fils joue au foot, mon mari nous tape")]
    public void A_harmless_turn_of_phrase_hides_no_emergency_beside_it(string words) => Assert.Equal(Verdict.Urgent, Moderator.Judge(PostKind.Request, words).Verdict);

    [Theory]
    [InlineData("names: [a]")]
    [InlineData("spellings: { je: { a: b } }")]
    [InlineData("sayings: [\"là\"]")]
    [InlineData("names: { kin: pere/mere }\nsayings: [\"@parent\"]")]
    public void Words_that_the_rules_could_not_read_are_refused(string head)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, head + "\nrules:\n  - name: dehors\n    verdict: hold\n    says: [dehors]\n    because: { fr: \"\", en: \"\" }\n");
        Assert.Throws<RefusalException>(() => ModerationRules.Load(path));
        File.Delete(path);
    }
}
