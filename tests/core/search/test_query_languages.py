"""Queries that a model for English does not understand, and English ones that look foreign."""

import tomllib
from importlib import resources

import pytest

from core.search.languages import seems_not_english

FOREIGN = """
ein Hund am Strand
Hund
zwei Katzen auf dem Sofa
Sonnenuntergang über dem Meer
Kinder spielen im Schnee und lachen
meine Hochzeit
Geburtstag mit der Familie
ein Mann trägt einen roten Hut
Weihnachten
rotes Fahrrad
un perro en la playa
perro
niños jugando
una puesta de sol
caballos blancos
cumpleaños de mi hijo
mujer con sombrero rojo
nubes y árbol
un chien sur la plage
chien
coucher de soleil avec une voiture rouge
les enfants dans la neige
des fleurs jaunes
anniversaire
forêt sous la pluie
un cane sulla spiaggia
bambini che giocano
una macchina rossa
tramonto
compleanno
um cachorro na praia com crianças
pôr do sol
mulher
uma casa na floresta
een hond op het strand
kinderen in de sneeuw
zonsondergang
en hund på stranden
solnedgång
barn som leker i snön
hest på en mark med blomster
en kvinne med rød lue
pies na plaży
dzieci w śniegu
zachód słońca
pes na pláži
děti ve sněhu
koira rannalla
auringonlasku
köpek plajda
karda oynayan çocuklar
un câine pe plajă
apus de soare la munte cu zăpadă
egy kutya a strandon
naplemente
anjing di pantai
matahari terbenam
собака на пляже
σκύλος στην παραλία
犬がビーチにいる
猫
海边的狗
해변의 개
كلب على الشاطئ
כלב על החוף
สุนัขบนชายหาด
समुद्र तट पर कुत्ता
куче
""".strip().splitlines()

ENGLISH = """
a dog on the beach
dog
red car
a cat
sunset
people at a birthday party
a man with a camera
two kids playing in the snow
Zürich
café
a café in Zürich at night
piñata
a piñata at a birthday party
jalapeño and crème brûlée
crème brûlée
déjà vu
El Niño
Los Angeles
Las Vegas at night
San Francisco
Rio de Janeiro
São Paulo
Costa del Sol
Playa de las Américas
Plaza de España
playa del carmen
Sagrada Família
La Sagrada Familia
Feliz Navidad
Día de los Muertos
Notre-Dame de Paris
Arc de Triomphe
Champs-Élysées
Mont Saint-Michel
Le Mans
Tour de France
Cirque du Soleil
pain au chocolat
coq au vin
foie gras
chaise longue
fleur de lis
Neuschwanstein
Oktoberfest
Großglockner
Frankfurt am Main
Unter den Linden
schnitzel and sauerkraut
Bauhaus
dachshund
Ein Gedi
Het Loo palace
Santa Maria del Fiore
Ponte Vecchio
Cinque Terre
Lago di Garda
Piazza San Marco
Galleria degli Uffizi
piano, piccolo, cello
Uma Thurman
Naomi's wedding in Łódź
Kraków old town
Malá Strana
Malmö
Tromsø
Ærø
Reykjavík
Jökulsárlón
smörgåsbord
Høyskole
Győr
İstanbul
Hagia Sophia
Niğde
Bali
Gunung Agung
nasi goreng
Ho Chi Minh City
phở
Hà Nội
Müller
Frau Müller
José and Zoë
Beyoncé
Renée Zellweger
Björk
Dvořák
Motörhead
Pokémon
naïve
résumé
my fiancé
over the rainbow
me
IMG_1234
DSC 0042
2019
c++
π
Δ
5 µm
Ω
the letter Ж
a kimono (着物)
東 gate
I ❤ NY
🐶
...
am Fenster
die hard
war art
ABBA
Mercedes-Benz
VW Käfer
Porsche 911
golden retriever
Schnauzer
Lhasa Apso
Xoloitzcuintli
mariachi band
flamenco
fiesta
siesta
tortilla de patatas
paella
burrito
amigo
mi casa
señorita
hasta la vista
au pair
à la carte
petite woman
noir film
femme fatale
ballet, grand jeté
Sonoma
kindergarten
angst
über cool
hygge
fjord
sauna
kebab
baklava
sari
taj mahal
wat pho
tai chi
""".strip().splitlines()


@pytest.mark.parametrize("query", FOREIGN)
def test_another_language_is_noticed(query: str) -> None:
    assert seems_not_english(query)


@pytest.mark.parametrize("query", ["", "   ", *ENGLISH])
def test_english_and_names_raise_no_alarm(query: str) -> None:
    assert not seems_not_english(query)
    assert not seems_not_english(f"a photo of {query}")


def test_it_is_the_same_however_accents_are_written() -> None:
    import unicodedata  # noqa: PLC0415 - for this alone

    for query in ("niños jugando", "solnedgång"):
        assert seems_not_english(unicodedata.normalize("NFD", query))
        assert seems_not_english(query.upper()) == seems_not_english(query) or query.isupper()


def test_while_it_is_typed_an_english_query_never_looks_foreign() -> None:
    """Searches go out before the last letter is typed."""
    for query in (
        "a dog on the beach",
        "undo the laces",
        "einstein at the blackboard",
        "children in the snow",
        "wedding under the old tree",
        "perch on a hook",
        "unable to see the mountain",
        "matador",
        "hetty",
    ):
        for end in range(1, len(query) + 1):
            assert not seems_not_english(query[:end]), query[:end]


def test_a_long_text_takes_no_time_and_does_no_harm() -> None:
    assert not seems_not_english("dog " * 100_000)
    assert seems_not_english("собака " * 100_000)


def test_the_words_are_kept_in_order() -> None:
    text = resources.files("resources").joinpath("languages.toml").read_text(encoding="utf-8")
    tables = {name: table["words"].split() for name, table in tomllib.loads(text).items()}
    assert len(tables) > 10
    for name, words in tables.items():
        assert words == sorted(set(words)), name
        assert all(word == word.lower() and word.isalpha() for word in words), name
        if name != "english":
            assert not set(words) & set(tables["english"]), name
