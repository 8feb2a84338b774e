using Prevenance.Directories.Catalogues;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Services.Letters;

/// <summary>Writes to those who wait for a service that may take people again.</summary>
internal sealed class CardNews(NewsDesk news, LetterRound letters) : IRound
{
    public string Name => "card-news";

    public async Task Go(CancellationToken stop)
    {
        if (await news.Tell() > 0)
            letters.Wake();
    }
}
