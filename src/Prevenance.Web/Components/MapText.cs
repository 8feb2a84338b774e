namespace Prevenance.Web.Components;

/// <summary>What a map that moves says.</summary>
internal static class MapText
{
    public static readonly Text Moving = new("Déplacer et agrandir la carte", "Move and enlarge the map");
    public static readonly Text Places = new("Voir ces lieux sur une carte", "See these places on a map");
    public static readonly Text Closer = new("Plus près", "Closer");
    public static readonly Text Further = new("Plus loin", "Further");
    public static readonly Text All = new("Tout voir", "See all");
    public static readonly Text Areas = new("Aller à une aire", "Go to an area");
    public static readonly Text WithWheel = new("Ctrl et la molette agrandissent la carte", "Ctrl and the wheel enlarge the map");
    public static readonly Text WithCommand = new("⌘ et la molette agrandissent la carte", "⌘ and the wheel enlarge the map");
    public static readonly Text WithFingers = new("Deux doigts déplacent la carte", "Two fingers move the map");
    public static readonly Text Unable = new("Ce navigateur ne sait pas montrer cette carte : la liste dit la même chose.", "This browser cannot show this map: the list says the same.");
}
