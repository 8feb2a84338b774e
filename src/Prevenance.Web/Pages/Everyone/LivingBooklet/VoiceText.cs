using Prevenance.Choices;
using Prevenance.Choices.Booklet;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet;

/// <summary>What is said around what anybody adds to the booklet.</summary>
internal static class VoiceText
{
    public static readonly Text Open = new("Ajouter un choix, ou dire un désaccord", "Add a choice, or a disagreement");

    public static readonly Text Lead = new(
        "On ne vous demande pas qui vous êtes : vous signez par ce que vous êtes ici. Quelqu’un le lit avant que cela ne paraisse.",
        "Nobody asks who you are: you sign by what you are here. Somebody reads it before it appears.");

    public static readonly Text What = new("C’est", "It is");
    public static readonly Text As = new("Je suis", "I am");
    public static readonly Text Words = new("En vos mots", "In your words");
    public static readonly Text WordsHint = new("N’écrivez ni votre nom ni celui de quelqu’un.", "Write neither your name nor anybody’s.");
    public static readonly Text Nobody = new("Ce n’est le nom de personne (une rue, un lieu, un service) : envoyer tel quel", "It is nobody’s name (a street, a place, a service): send it as it is");
    public static readonly Text Send = new("Envoyer", "Send");
    public static readonly Text Thanks = new("Merci. Quelqu’un le lira ; rien ne paraît avant.", "Thank you. Somebody will read it; nothing appears before.");
    public static readonly Text WhatFirst = new("Dites si c’est un choix ou un désaccord.", "Say whether it is a choice or a disagreement.");
    public static readonly Text AsFirst = new("Dites ce que vous êtes ici.", "Say what you are here.");

    /// <summary>Asks about what looks like a name.</summary>
    public static Text IsItSomebody(string name) => Text.Of(
        $"« {name} » ressemble au nom de quelqu’un. Si c’en est un, écrivez ce que cette personne est (un voisin, une assistante sociale) ; sinon, dites-le plus bas.",
        $"“{name}” looks like somebody’s name. If it is, write what this person is (a neighbour, a social worker); if not, say so below.");

    /// <summary>What it is, as what somebody said it, and when.</summary>
    public static Text Of(Voice voice) => Text.Of($"{VoiceNames.Of(voice)}, {DayText.Of(voice.SaidOn)}", $"{VoiceNames.Of(voice)}, {DayText.Of(voice.SaidOn)}");
}
