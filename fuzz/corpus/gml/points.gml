<?xml version="1.0" encoding="utf-8" ?>
<ogr:FeatureCollection
     gml:id="aFeatureCollection"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
     xsi:schemaLocation="http://ogr.maptools.org/ b07_gml32.xsd"
     xmlns:ogr="http://ogr.maptools.org/"
     xmlns:gml="http://www.opengis.net/gml/3.2">
  <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>36.707 67.212</gml:lowerCorner><gml:upperCorner>36.9 68.1</gml:upperCorner></gml:Envelope></gml:boundedBy>
                                                                                                                                                              
  <ogr:featureMember>
    <ogr:src gml:id="src.0">
      <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>36.707 67.212</gml:lowerCorner><gml:upperCorner>36.707 67.212</gml:upperCorner></gml:Envelope></gml:boundedBy>
      <ogr:geometryProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::4326" gml:id="src.geom.0"><gml:pos>36.707 67.212</gml:pos></gml:Point></ogr:geometryProperty>
      <ogr:name>Zärkhel Pöst</ogr:name>
      <ogr:type>checkpoint</ogr:type>
    </ogr:src>
  </ogr:featureMember>
  <ogr:featureMember>
    <ogr:src gml:id="src.1">
      <gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>36.9 68.1</gml:lowerCorner><gml:upperCorner>36.9 68.1</gml:upperCorner></gml:Envelope></gml:boundedBy>
      <ogr:geometryProperty><gml:Point srsName="urn:ogc:def:crs:EPSG::4326" gml:id="src.geom.1"><gml:pos>36.9 68.1</gml:pos></gml:Point></ogr:geometryProperty>
      <ogr:name>Mürghak</ogr:name>
      <ogr:type>village</ogr:type>
    </ogr:src>
  </ogr:featureMember>
</ogr:FeatureCollection>
