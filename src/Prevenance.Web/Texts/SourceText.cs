using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;

namespace Prevenance.Web.Texts;

/// <summary>Says where rules and figures come from.</summary>
internal static class SourceText
{
    public static readonly Text Law = new("Le texte de loi :", "The law:");

    public static Text FigureOrigin(FigureValue figure)
    {
        var day = ValueText.Date(figure.From);
        var (article, source) = (figure.Figure.Article, figure.Source);
        var text = string.Join(" ; ", new[] { article, source }.Where(part => !string.IsNullOrEmpty(part)));
        return new Text($"Fixé par la loi, depuis le {day.French}. {text}", $"Set by law, since {day.English}. {text}");
    }
}
