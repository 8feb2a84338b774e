using Prevenance.Casework.Messages;

namespace Prevenance.Casework.Tests.Messages;

public class OutgoingMessageTests
{
    private static readonly Dictionary<string, MessageCase> OwnCases = MessageCase.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "messages.csv")).ToDictionary(one => one.Text);

    public static TheoryData<string> Own => [.. OwnCases.Keys];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_message_leaves_only_with_what_anybody_may_read(string text) =>
        Assert.True(OwnCases[text].Agrees, $"{OwnCases[text].Outcome}: {string.Join(", ", OwnCases[text].ToAHiddenAddress.Holds)}");

    [Fact]
    public void The_shared_messages_leave_or_wait_as_expected() => Assert.All(
        MessageCase.Read(SharedCases.Require("casework", "cases", "c10-messages.csv")),
        one => Assert.True(one.Agrees, $"{one.Text}: {string.Join(", ", one.ToAHiddenAddress.Holds)}"));

    [Theory]
    [InlineData("Rappel : RDV violences conjugales mardi 9 h, 12 rue des Œillets.", "Motif Motif Address")]
    [InlineData("Mme BENALI, votre RDV RSA est OBLIGATOIRE. En cas d'absence votre RSA sera suspendu.", "Benefit Threat Threat Threat Name")]
    public void Each_reason_is_named_with_the_words_that_hold_it(string text, string reasons) =>
        Assert.Equal(reasons, string.Join(' ', OutgoingMessage.Check(text, new()).Holds.Select(hold => hold.Reason)));

    [Fact]
    public void A_hold_says_its_reason_in_words() =>
        Assert.Equal("une adresse : « 12 rue des Œillets »", Assert.Single(OutgoingMessage.Check("au 12 rue des Œillets", new()).Holds).InWords.French);

    [Fact]
    public void A_family_name_that_is_known_is_found_wherever_it_stands()
    {
        var circumstances = new MessageCircumstances { FamilyNames = ["Benali", "Ben Ali"] };
        Assert.False(OutgoingMessage.Check("À mardi Benali !", circumstances).MayLeave);
        Assert.False(OutgoingMessage.Check("Lien : https://exemple.invalid/?n=BENALI", circumstances).MayLeave);
        Assert.False(OutgoingMessage.Check("rendez-vous avec mme ben ali", circumstances).MayLeave);
        Assert.True(OutgoingMessage.Check("À mardi Fatima !", circumstances).MayLeave);
    }

    [Fact]
    public void A_worker_who_is_known_may_be_named_anywhere() =>
        Assert.True(OutgoingMessage.Check("M. Leroy a bien reçu votre message.", new() { WorkerNames = ["Leroy"] }).MayLeave);

    [Fact]
    public void A_public_place_that_she_knows_may_be_written_with_its_address() =>
        Assert.True(OutgoingMessage.Check("À mardi, mairie, 3 place du Marché.", new() { KnownPlaces = ["mairie, 3 place du Marché"] }).MayLeave);

    [Fact]
    public void What_would_tell_where_she_is_holds_the_message()
    {
        var hold = Assert.Single(OutgoingMessage.Check("Odile passe à Bron mardi.", new() { AddressIsHidden = true, HiddenWords = ["Bron", "Œillets"] }).Holds);
        Assert.Equal((HoldReason.Whereabouts, "Bron"), (hold.Reason, hold.Found));
    }

    [Fact]
    public void A_message_longer_than_any_is_refused() =>
        Assert.Throws<RefusalException>(() => OutgoingMessage.Check(new string('a', 10_001), new()));
}
