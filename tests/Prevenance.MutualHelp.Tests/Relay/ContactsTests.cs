using System.Text.RegularExpressions;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Tests.Relay;

public partial class ContactsTests
{
    public static readonly TheoryData<string> Contacts = [.. CaseLines.Of("contacts.txt", "contacts-unseen.txt")];

    public static readonly TheoryData<string> Plain = [.. CaseLines.Of("plain-numbers.txt", "plain-unseen.txt")];

    [Theory]
    [MemberData(nameof(Contacts))]
    public void What_leads_to_somebody_is_masked_whole_and_nothing_around_it(string marked)
    {
        var masked = Masking.Of(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Text;
        Assert.Equal(Bracketed().Replace(marked, "[]"), Bracketed().Replace(masked, "[]"));
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void Numbers_and_words_that_are_no_contact_stay(string message) => Assert.Equal(message, Masking.Of(message).Text);

    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("a.")]
    [InlineData("06 12 ")]
    [InlineData("mdp ")]
    [InlineData("j'habite ")]
    [InlineData("rue de la ")]
    [InlineData("insta a")]
    [InlineData("jean arobase point ")]
    [InlineData("8h30 ")]
    [InlineData("code un deux ")]
    [InlineData("Aa ")]
    public void The_longest_text_is_masked_without_a_wait(string again)
    {
        var text = string.Concat(Enumerable.Repeat(again, 2_000 / again.Length));
        Masking.Of(text);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Masking.Of(text);
        Assert.True(watch.ElapsedMilliseconds < 1_000, $"{again}: {watch.ElapsedMilliseconds} ms");
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Bracketed();
}
