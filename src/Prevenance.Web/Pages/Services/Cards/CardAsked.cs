using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Services.Cards;

/// <summary>What somebody just asked on a card, for the page to answer where it was asked.</summary>
/// <param name="What">What was asked; nothing for who only reads.</param>
/// <param name="IsTaken">Whether it was taken.</param>
/// <param name="Typed">What was typed and could not be taken.</param>
/// <param name="Errors">What is to be put right.</param>
public sealed record CardAsked(CardGesture? What, bool IsTaken, string Typed, Errors Errors)
{
    public static CardAsked Nothing { get; } = new(null, false, "", new Errors());

    public static CardAsked Taken(CardGesture what) => new(what, true, "", new Errors());

    public bool IsAbout(CardGesture what) => What == what;

    public bool Took(CardGesture what) => What == what && IsTaken;

    public string TypedIn(CardGesture what) => What == what ? Typed : "";

    public Errors ErrorsOf(CardGesture what) => What == what ? Errors : new Errors();
}

/// <summary>What anybody may ask on a card.</summary>
public enum CardGesture
{
    /// <summary>To say that it is not right.</summary>
    Remark,

    /// <summary>To be told when it takes people again.</summary>
    TellMe,

    /// <summary>To put it right, as somebody of the service.</summary>
    YourCard,
}
