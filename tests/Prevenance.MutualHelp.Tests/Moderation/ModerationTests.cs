using Prevenance.MutualHelp.Moderation;

namespace Prevenance.MutualHelp.Tests.Moderation;

public class ModerationTests
{
    private static readonly Moderator Moderator = new(ModerationRules.Own);

    public static readonly TheoryData<ModerationCase> Own = [.. ModerationCase.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "moderation.jsonl"), Moderator)];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_text_becomes_what_it_should(ModerationCase one) => Assert.True(one.Agrees, $"{one.Judgement.Verdict.Name()}, not {one.Expected}: {one.Words}");

    [Fact]
    public void The_shared_texts_become_what_they_should()
    {
        var cases = ModerationCase.Read(SharedCases.Require("directory", "cases", "d07-mutual-help.jsonl"), Moderator);
        Assert.Equal([], cases.Where(one => !one.Agrees).Select(one => $"{one.Judgement.Verdict.Name()}, not {one.Expected}: {one.Words}"));
    }

    [Fact]
    public void What_is_urgent_shows_numbers_and_what_is_secret_is_not_kept()
    {
        Assert.Equal(["3919", "17"], Moderator.Judge(PostKind.Request, "Mon mari me frappe").Numbers);
        Assert.DoesNotContain("4512", Moderator.Judge(PostKind.Request, "le code de ma carte est 4512").Kept, StringComparison.Ordinal);
        Assert.Equal("[texte effacé]", Moderator.Judge(PostKind.Offer, "Arrosez mes plantes, la clé est sous le paillasson, code 4512").Kept);
    }

    [Fact]
    public void The_same_words_again_and_again_are_read_by_a_human()
    {
        Assert.Equal(Verdict.Publish, Moderator.Judge(PostKind.Offer, "Je promène votre chien", 2).Verdict);
        Assert.Equal(Verdict.Hold, Moderator.Judge(PostKind.Offer, "Je promène votre chien", 3).Verdict);
    }

    [Theory]
    [InlineData("(dehors")]
    [InlineData("d*ehors")]
    [InlineData("là-bas")]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("a ... b ... c ... d ... e")]
    public void A_rule_that_would_meet_nothing_everything_or_take_too_long_is_refused_with_its_line(string says)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"rules:\n  - name: dehors\n    verdict: hold\n    says: [\"{says}\"]\n    because: {{ fr: \"\", en: \"\" }}\n");
        Assert.Contains("4", Assert.Throws<RefusalException>(() => ModerationRules.Load(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void No_text_is_an_exception()
    {
        var random = new Random(20261128);
        for (var time = 0; time < 2_000; time++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(1, 0x2100))]);
            Assert.NotNull(Moderator.Judge(PostKind.Offer, text).Kept);
        }
    }
}
