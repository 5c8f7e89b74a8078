package uk.ehcqa.standalone.demonstration.people;

import java.util.List;

/** Names that nobody could take for a real person's: plants, colours and stones before words for what is made up. */
final class Names {

    static final List<String> FORENAMES = words("""
            Agate Alder Almond Amber Anemone Apricot Ash Aspen Aster Azure
            Bamboo Basalt Bay Beech Beryl Birch Bluebell Bracken Bramble Briar
            Bronze Bryony Cedar Celandine Cherry Chestnut Cinnamon Citrine Clover Cobalt
            Columbine Copper Coral Cornflower Cowslip Crimson Crocus Cypress Daffodil Damson
            Dandelion Dill Ebony Elder Elm Emerald Fennel Fern Flint Foxglove
            Gardenia Garnet Ginger Gold Gorse Granite Hawthorn Hazel Heather Holly
            Hornbeam Hyacinth Indigo Ivy Jade Jasmine Jasper Jet Juniper Larch
            Laurel Lavender Lichen Lilac Linden Lotus Lupin Mallow Maple Marble
            Marigold Mimosa Mint Moss Myrtle Nettle Oak Olive Onyx Opal
            Orchid Pansy Pearl Peony Pewter Pine Poppy Primrose Quartz Rowan
            """);

    static final List<String> SURNAMES = words("""
            Testchild Sample Example Demo Specimen Invented Fictional Imaginary
            Pretend Madeup Mockname Standin Fable Storybook Makebelieve Notreal
            Trialrun Template Dryrun Nonesuch Figment Fairytale Pseudonym Practice
            Rehearsal Testcase Testpupil Samplechild Demochild Examplechild Inventedchild Storychild
            Fictionchild Pretendchild Nobody Noname Anyname Unreal Mythical Legendary
            Dreamt Conjured Supposed Fabricated Simulated Testname Samplename Demoname
            """);

    private Names() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
