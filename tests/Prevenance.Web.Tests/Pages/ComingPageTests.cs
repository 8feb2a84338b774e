using System.Net;
using Prevenance.Choices;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Horizon;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What may be coming, as anybody reads it: each signal with its source and the choice that it would change, and nothing that says what to choose.</summary>
public sealed class ComingPageTests(WebServer server)
{
    private static readonly LessonBook Lessons = LessonBook.Read(LessonBook.OwnFolder);

    [Theory]
    [InlineData("/veille", Language.French)]
    [InlineData("/en/horizon", Language.English)]
    public async Task Each_signal_stands_with_its_source_its_choice_and_what_contradicts_it(string address, Language language)
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
        var book = SignalBook.Read([SignalBook.OwnFolder], Lessons);
        Assert.All(book.Signals, signal =>
        {
            Says(page, signal.Sentence.In(language), signal.Source.In(language), signal.Changes!.How.In(language), SignalText.ReviewOf(signal).In(language));
            Says(page, Lessons.Lessons.First(lesson => lesson.Key == signal.Changes.Lesson).Choices.First(choice => choice.Key == signal.Changes.Choice).What.In(language));
        });
        Assert.Contains(book.Signals, signal => book.Against(signal).Count > 0);
        Assert.Empty(Prescriptions.In(page[..page.IndexOf("class=\"help\"", StringComparison.Ordinal)], language));
    }

    [Theory]
    [InlineData("/veille", "Un signal ne se lit pas, et n’est pas montré")]
    [InlineData("/en/horizon", "One signal cannot be read, and is not shown")]
    public async Task A_signal_that_cannot_be_read_is_told_of_without_its_content(string address, string told)
    {
        var folder = Directory.CreateDirectory(SignalBook.FolderIn(server.Data)).FullName;
        var file = Path.Combine(folder, $"{Guid.NewGuid():n}.signal.yaml");
        await File.WriteAllTextAsync(file, "signal: x\ntitle: { fr: \"Un secret\", en: \"A secret\" }\n\tkind: [", TestContext.Current.CancellationToken);
        try
        {
            var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
            Assert.Contains(told, page, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Says(string page, params string[] words) => Assert.All(words, one => Assert.Contains(Plain(one), Plain(page), StringComparison.Ordinal));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
