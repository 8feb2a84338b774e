using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// The gestures of somebody at a screen, and how long they take by hand: what the machine took, and for each gesture what the keystroke-level model of
/// Card, Moran and Newell (1980) says: 0.28 s a letter for an average typist, 1.1 s to point, 1.35 s to think, 0.2 s to press. What is read takes time of its own.
/// </summary>
/// <param name="page">The screen.</param>
internal sealed class ByHand(IPage page)
{
    private const double Letter = 0.28, Pointing = 1.1, Thinking = 1.35, Pressing = 0.2;

    private readonly long since = TimeProvider.System.GetTimestamp();
    private double hand;

    /// <summary>So far.</summary>
    public TimeSpan Took => TimeProvider.System.GetElapsedTime(since) + TimeSpan.FromSeconds(hand);

    public async Task Fill(string field, string words)
    {
        hand += Thinking + Pointing + (words.Length * Letter);
        await page.FillAsync(field, words);
    }

    public async Task Press(string button)
    {
        hand += Thinking + Pointing + Pressing;
        await page.ClickAsync(button);
    }
}
