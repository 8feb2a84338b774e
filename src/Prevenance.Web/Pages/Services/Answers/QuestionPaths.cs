using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Services.Answers;

/// <summary>The address behind a link that was sent to a service: a secret, in no page and in no log.</summary>
internal static class QuestionPaths
{
    public static readonly Text Question = Paths.Under(Paths.Question, new("/{link}", "/{link}"));

    public static Text Of(string link) => Paths.Under(Paths.Question, new($"/{Uri.EscapeDataString(link)}", $"/{Uri.EscapeDataString(link)}"));
}
